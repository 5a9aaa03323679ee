#include "core/billing/ImportInvoices.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/guards.h"
#include "core/billing/importProblem.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/DraftTable.h"
#include "core/store/InvoiceTable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What makes two buyers of one file the same: the VAT id, else the mail address, else the name.
QString sameKey(const Customer &buyer)
{
    if (!buyer.vatId.isEmpty())
        return u"vat:"_s + buyer.vatId;
    if (!buyer.email.isEmpty())
        return u"mail:"_s + buyer.email.toLower();
    return u"name:"_s + buyer.name;
}

//! Takes one document after the other, remembering the customers it has made in this batch.
class Importer
{
public:
    explicit Importer(Book &book)
        : m_book(book)
    {
    }

    ImportReport report;
    QList<NewEntry> entries;
    QList<Draft> drafts;

    Result<void> take(const ImportedInvoice &document)
    {
        const Result<bool> known = isKnown(document.sourceKey);
        if (!known)
            return fail(known.error());
        if (*known || m_keys.contains(document.sourceKey)) {
            ++report.alreadyHere;
            return {};
        }
        m_keys.insert(document.sourceKey);
        const Result<CustomerId> buyer = customerFor(document.buyer);
        if (!buyer)
            return fail(buyer.error());
        drafts.append({.id = InvoiceId(makeUuid7(m_book.clock.now())),
            .customer = *buyer,
            .content = document.content,
            .sourceKey = document.sourceKey,
            .sourceNumber = document.sourceNumber});
        return {};
    }

    //! Keeps what was taken.
    Result<void> write()
    {
        for (const Draft &draft : std::as_const(drafts)) {
            if (const Result<void> written = DraftTable(m_book.database).write(draft, m_book.clock.now());
                !written)
                return written;
            report.drafts.append(draft.id);
        }
        return {};
    }

private:
    Result<bool> isKnown(const QString &sourceKey)
    {
        const Result<bool> issued = InvoiceTable(m_book.database).hasSourceKey(sourceKey);
        if (!issued || *issued)
            return issued;
        return DraftTable(m_book.database).hasSourceKey(sourceKey);
    }

    Result<CustomerId> customerFor(const Customer &buyer)
    {
        const auto known = CustomerTable(m_book.database).match(buyer.vatId, buyer.email);
        if (!known)
            return fail(known.error());
        if (*known)
            return (*known)->id;
        if (const auto made = m_made.constFind(sameKey(buyer)); made != m_made.cend())
            return *made;
        Customer customer = buyer;
        customer.id = CustomerId(makeUuid7(m_book.clock.now()));
        m_made.insert(sameKey(buyer), customer.id);
        entries.append({.body = CustomerSaved{customer}});
        return customer.id;
    }

    Book &m_book;
    QSet<QString> m_keys;
    QHash<QString, CustomerId> m_made; //!< New customers of this batch.
};

//! Problems that keep a document out; warnings do not.
qint64 errorsIn(const QList<ImportProblem> &problems)
{
    return std::ranges::count_if(problems, [](const ImportProblem &problem) { return !problem.isWarning; });
}

//! The documents whose buyers keep our own rules, completed by them; what is wrong with the others is added
//! to the report. A customer as a file names it may break a rule; then the document is refused with that
//! rule.
QList<ImportedInvoice> goodOf(const ImportedBatch &batch, ImportReport &report)
{
    report = {.refused = batch.refused, .problems = batch.problems};
    QList<ImportedInvoice> good;
    for (ImportedInvoice document : batch.documents) {
        const Result<Customer> buyer = checkedCustomer(document.buyer);
        if (buyer) {
            document.buyer = *buyer;
            good.append(document);
        } else {
            ++report.refused;
            report.problems.append(importProblem(document.firstLine, buyer.error()));
        }
    }
    return good;
}

Result<void> takeAll(Importer &importer, const QList<ImportedInvoice> &documents)
{
    for (const ImportedInvoice &document : documents)
        if (const Result<void> taken = importer.take(document); !taken)
            return taken;
    return {};
}

} // namespace

Result<ImportReport> takeImported(Book &book, const ImportedBatch &batch, bool goodOnly)
{
    Importer importer(book);
    const QList<ImportedInvoice> good = goodOf(batch, importer.report);
    if (errorsIn(importer.report.problems) > 0 && !goodOnly) {
        importer.report.nothingDone = true;
        return importer.report;
    }
    const auto done = Journal(book).append([&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return fail(allowed.error());
        if (const Result<void> taken = takeAll(importer, good); !taken)
            return fail(taken.error());
        if (const Result<void> written = importer.write(); !written)
            return fail(written.error());
        return importer.entries;
    });
    if (!done)
        return fail(done.error());
    return importer.report;
}

Result<ImportReport> forecastImported(Book &book, const ImportedBatch &batch)
{
    Importer importer(book);
    const QList<ImportedInvoice> good = goodOf(batch, importer.report);
    if (const Result<void> taken = takeAll(importer, good); !taken)
        return fail(taken.error());
    importer.report.added = importer.drafts.size();
    return importer.report;
}

} // namespace quittance
