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
        const Draft draft{.id = InvoiceId(makeUuid7(m_book.clock.now())),
            .customer = *buyer,
            .content = document.content,
            .sourceKey = document.sourceKey,
            .sourceNumber = document.sourceNumber};
        report.drafts.append(draft.id);
        return DraftTable(m_book.database).write(draft, m_book.clock.now());
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

} // namespace

Result<ImportReport> takeImported(Book &book, const ImportedBatch &batch, bool goodOnly)
{
    QList<ImportProblem> problems = batch.problems;
    QList<ImportedInvoice> good;
    qint64 refused = batch.refused;
    for (ImportedInvoice document : batch.documents) {
        // A customer as a file names it may break our own rules; then the document is refused with that rule.
        const Result<Customer> buyer = checkedCustomer(document.buyer);
        if (buyer) {
            document.buyer = *buyer;
            good.append(document);
        } else {
            ++refused;
            problems.append(importProblem(document.firstLine, buyer.error()));
        }
    }
    if (errorsIn(problems) > 0 && !goodOnly)
        return ImportReport{.refused = refused, .problems = problems, .nothingDone = true};

    Importer importer(book);
    const auto done = Journal(book).append([&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return fail(allowed.error());
        for (const ImportedInvoice &document : std::as_const(good))
            if (const Result<void> taken = importer.take(document); !taken)
                return fail(taken.error());
        return importer.entries;
    });
    if (!done)
        return fail(done.error());
    importer.report.refused = refused;
    importer.report.problems = problems;
    return importer.report;
}

} // namespace quittance
