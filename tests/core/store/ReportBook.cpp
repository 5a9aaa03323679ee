#include "tests/core/store/ReportBook.h"

#include "core/base/Uuid.h"
#include "core/store/PostingTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");
const Currency jpy = Currency::of("JPY");

qsizetype columnOf(const ReportTable &table, const QString &column)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns.at(i).title == column)
            return i;
    qFatal("no such column");
}

} // namespace

ReportBook::ReportBook()
{
    clock.time = QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone::utc());
    other = addCustomer(u"Adler & Söhne GmbH"_s, u"ap@adler.example"_s);
}

InvoiceId ReportBook::invoiceOf(const CustomerId &of, QDate on, QDate due, qint64 minor, qint64 rate)
{
    return addIssued({.price = minor * 10'000, .rate = rate, .issuedOn = on, .dueOn = due, .customer = of});
}

PaymentId ReportBook::payment(
    const CustomerId &of, QDate on, Money amount, const QString &connection, const QString &method)
{
    const PaymentId id(makeUuid7(clock.now()));
    entry(
        PaymentReceived{
            .payment = id, .amount = amount, .connection = connection, .method = method, .customer = of},
        on);
    return id;
}

void ReportBook::allocate(
    const PaymentId &of, const InvoiceId &to, const CustomerId &whose, QDate on, Money amount)
{
    entry(PaymentAllocated{.payment = of, .invoice = to, .amount = amount, .customer = whose}, on);
}

void ReportBook::entry(const EntryBody &body, QDate on)
{
    must(append({{.body = body, .occurredAt = QDateTime(on, QTime(10, 0), QTimeZone::utc())}}));
}

void ReportBook::addYear()
{
    const auto day = [](int month, int date) { return QDate(2026, month, date); };
    const InvoiceId first = invoiceOf(customer.id, day(1, 10), day(2, 9), 100'000, 190'000); // 1,190.00
    const InvoiceId second = invoiceOf(customer.id, day(3, 5), day(4, 4), 20'000, 70'000); // 214.00
    const InvoiceId third = invoiceOf(other.id, day(4, 1), day(5, 1), 50'000); // 500.00 without VAT
    const InvoiceId fourth = invoiceOf(other.id, day(9, 30), day(10, 30), 10'000, 190'000); // 119.00
    addIssued({.currency = jpy, .price = 30'000'000'000, .rate = 0, .issuedOn = day(10, 2)}); // 30,000
    addIssued({.type = DocumentType::CreditNote,
        .price = 50'000'000,
        .issuedOn = day(10, 5),
        .customer = other.id}); // 59.50

    const PaymentId card
        = payment(customer.id, day(2, 1), Money(119'000, eur), u"stripe"_s, u"Visa •••• 4242"_s);
    entry(
        GatewayBalanceMoved{.connection = u"stripe"_s, .payment = card, .fee = Money(1'815, eur)}, day(2, 1));
    allocate(card, first, customer.id, day(2, 1), Money(119'000, eur));
    const PaymentId again
        = payment(customer.id, day(4, 6), Money(25'000, eur), u"stripe"_s, u"Visa •••• 1881"_s);
    allocate(again, second, customer.id, day(4, 6), Money(21'400, eur));
    entry(RefundSettled{.refund = RefundId(u"refund-1"_s),
              .source = {.payment = again},
              .amount = Money(1'600, eur),
              .customer = customer.id,
              .connection = u"stripe"_s},
        day(4, 8));
    const PaymentId transfer = payment(other.id, day(5, 2), Money(30'000, eur));
    allocate(transfer, third, other.id, day(5, 2), Money(30'000, eur));
    payment(other.id, day(6, 1), Money(700, eur), u"cash"_s, u"Cash"_s);
    const PaymentId bounced = payment(other.id, day(7, 1), Money(5'000, eur));
    entry(PaymentReversed{.payment = bounced,
              .amount = Money(5'000, eur),
              .customer = other.id,
              .connection = u"bank"_s,
              .reason = u"no funds"_s},
        day(7, 3));
    entry(
        InvoiceWrittenOff{
            .invoice = third, .customer = other.id, .amount = Money(20'000, eur), .reason = u"insolvent"_s},
        day(11, 1));
    Q_UNUSED(fourth)
}

qint64 ReportBook::sum(const QString &account, Currency currency, QDate from, QDate to, const CustomerId &of)
{
    qint64 sum = 0;
    must(PostingTable(database).each([&](const PostingTable::Line &line) -> Result<void> {
        const bool isOurs = of.isEmpty() || line.posting.customer == of;
        if (isOurs && line.posting.account.startsWith(account) && line.posting.amount.currency() == currency
            && line.bookedOn >= from && line.bookedOn <= to)
            sum += line.posting.amount.minor();
        return {};
    }));
    return sum;
}

qint64 minorAt(const ReportTable &table, const QList<ReportCell> &row, const QString &column)
{
    return std::get<Money>(row.at(columnOf(table, column))).minor();
}

QString textAt(const ReportTable &table, const QList<ReportCell> &row, const QString &column)
{
    return std::get<QString>(row.at(columnOf(table, column)));
}

} // namespace quittance
