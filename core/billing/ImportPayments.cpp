#include "core/billing/ImportPayments.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/CreditAllocator.h"
#include "core/billing/importProblem.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/EntryTable.h"
#include "core/store/PeriodLockTable.h"

#include <QCryptographicHash>
#include <QHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Whether the id is one that Stripe gave a payment, and that its own reports call it by.
bool isStripes(const QString &id)
{
    return id.startsWith("ch_"_L1) || id.startsWith("py_"_L1);
}

//! What a payment is known by when Stripe itself reports it.
QString stripeKey(QLatin1StringView mode, const QString &id)
{
    return u"stripe:%1:%2"_s.arg(mode, id);
}

//! What a second import, and Stripe's own report, recognises a payment by. Stripe's files do not say whether
//! they are of its test mode; whoever books payments out of a file has received money, so they count as live.
QString keyOf(const ImportedPayment &payment, QHash<QString, int> &seen)
{
    if (isStripes(payment.externalId))
        return stripeKey("live"_L1, payment.externalId);
    if (!payment.externalId.isEmpty())
        return u"csv:"_s + payment.externalId;
    const QString said = QStringList{payment.receivedOn.toString(Qt::ISODate), payment.amount.text(),
        payment.amount.currency().text(), payment.payer, payment.email, payment.reference, payment.method,
        payment.invoices.join(u',')}
                             .join(QChar(u'\n'));
    const int occurrence = ++seen[said];
    const QByteArray digest = QCryptographicHash::hash(
        (said + u'\n' + QString::number(occurrence)).toUtf8(), QCryptographicHash::Sha256);
    return u"csv:"_s + QString::fromLatin1(digest.toHex());
}

//! Whether a payment is in the book, from an earlier import or from its provider.
Result<bool> isHere(Book &book, const ImportedPayment &payment, const QString &key)
{
    QStringList keys{key};
    if (isStripes(payment.externalId))
        keys += {stripeKey("test"_L1, payment.externalId), u"csv:"_s + payment.externalId};
    for (const QString &each : std::as_const(keys)) {
        const Result<bool> known = EntryTable(book.database).hasExternalKey(each);
        if (!known || *known)
            return known;
    }
    return false;
}

//! Takes one payment after the other.
class PaymentTaker
{
public:
    PaymentTaker(Book &book, QDate today)
        : m_book(book)
        , m_today(today)
        , m_allocator(book)
    {
    }

    const QList<NewEntry> &entries() const { return m_allocator.entries; }

    //! The entries of one payment, or the rule it breaks.
    Result<void> take(const ImportedPayment &payment, const QString &key)
    {
        if (const Result<void> fine
            = checkDay(payment.receivedOn, m_today).and_then([&] { return checkOpen(payment.receivedOn); });
            !fine)
            return fine;
        const Result<QList<InvoiceRecord>> invoices = invoicesOf(payment);
        if (!invoices)
            return fail(invoices.error());
        const Result<CustomerId> customer = customerOf(payment, *invoices);
        if (!customer)
            return fail(customer.error());
        const QString connection = isStripes(payment.externalId) ? u"stripe"_s : u"bank"_s;
        Credit credit{.source = {.payment = PaymentId(makeUuid7(m_book.clock.now()))},
            .left = payment.amount,
            .customer = *customer,
            .name = payment.method.isEmpty() ? connection : payment.method,
            .since = payment.receivedOn};
        // All are looked at before anything is taken: a payment that is refused leaves nothing behind.
        for (const InvoiceRecord &invoice : *invoices)
            if (const auto fine = m_allocator.payable(credit, invoice.id, false); !fine)
                return fail(fine.error());
        m_allocator.entries.append({.body = PaymentReceived{.payment = credit.source.payment,
                                        .amount = payment.amount,
                                        .connection = connection,
                                        .method = credit.name,
                                        .customer = *customer,
                                        .payer = payment.payer,
                                        .reference = payment.reference},
            .bookedOn = payment.receivedOn,
            .externalKey = key});
        for (const InvoiceRecord &invoice : *invoices)
            if (const Result<void> done = m_allocator.allocateWhatFits(credit, invoice.id, false); !done)
                return done;
        return {};
    }

private:
    //! One row of a locked period does not keep the others out. What it pays is booked no earlier than it.
    Result<void> checkOpen(QDate on)
    {
        const Result<QDate> locked = PeriodLockTable(m_book.database).lockedThrough();
        if (!locked)
            return fail(locked.error());
        if (locked->isValid() && on <= *locked)
            return invalid(u"period.locked"_s, u"date"_s, on.toString(Qt::ISODate),
                u"locked through "_s + locked->toString(Qt::ISODate));
        return {};
    }

    Result<QList<InvoiceRecord>> invoicesOf(const ImportedPayment &payment)
    {
        QList<InvoiceRecord> invoices;
        for (const QString &number : payment.invoices) {
            const Result<InvoiceRecord> invoice
                = InvoiceTable(m_book.database).named(number).and_then([&](const InvoiceId &id) {
                      return InvoiceTable(m_book.database).byId(id);
                  });
            if (!invoice)
                return fail(invoice.error());
            invoices.append(*invoice);
        }
        return invoices;
    }

    Result<CustomerId> customerOf(const ImportedPayment &payment, const QList<InvoiceRecord> &invoices)
    {
        if (!invoices.isEmpty())
            return invoices.first().customer;
        return CustomerTable(m_book.database)
            .match({}, payment.email)
            .transform([](const std::optional<Customer> &known) { return known ? known->id : CustomerId(); });
    }

    Book &m_book;
    QDate m_today;
    CreditAllocator m_allocator;
};

//! Asks the taker for every payment that is not here yet; what it refuses is added to the report.
Result<void> takeAll(Book &book, const ImportedPayments &file, PaymentTaker &taker, ImportReport &report)
{
    report = {.refused = file.refused,
        .problems = file.problems,
        .skipped = file.skipped,
        .kind = CsvKind::Payments};
    QHash<QString, int> seen;
    for (const ImportedPayment &payment : file.payments) {
        const QString key = keyOf(payment, seen);
        const Result<bool> known = isHere(book, payment, key);
        if (!known)
            return fail(known.error());
        if (*known) {
            ++report.alreadyHere;
            continue;
        }
        const Result<void> taken = taker.take(payment, key);
        if (taken) {
            ++report.added;
            continue;
        }
        if (taken.error().kind == ErrorKind::Storage)
            return fail(taken.error());
        ++report.refused;
        report.problems.append(importProblem(payment.line, taken.error()));
    }
    return {};
}

} // namespace

Result<ImportReport> takePayments(Book &book, const ImportedPayments &file, bool goodOnly, QDate today)
{
    ImportReport report;
    PaymentTaker taker(book, today);
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::RecordPayment); !allowed)
            return fail(allowed.error());
        if (const Result<void> taken = takeAll(book, file, taker, report); !taken)
            return fail(taken.error());
        report.nothingDone = report.refused > 0 && !goodOnly;
        if (report.nothingDone) {
            report.added = 0;
            return QList<NewEntry>();
        }
        return taker.entries();
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return report; });
}

Result<ImportReport> forecastPayments(Book &book, const ImportedPayments &file, QDate today)
{
    ImportReport report;
    PaymentTaker taker(book, today);
    return takeAll(book, file, taker, report).transform([&] { return report; });
}

} // namespace quittance
