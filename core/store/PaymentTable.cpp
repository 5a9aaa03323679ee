#include "core/store/PaymentTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"

#include <QHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString text
        = u"SELECT p.id, p.received_at, p.booked_on, p.customer_id, COALESCE(c.name, ''), p.method, "
          u"p.connection, "
          "p.currency, p.amount_minor, "
          "p.allocated_minor + p.refunded_minor + p.reversed_minor, p.fee_currency, p.fee_minor, "
          "(SELECT group_concat(i.number, char(10)) FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
          "WHERE a.payment_id = p.id AND a.reversed_by IS NULL), p.refunded_minor, p.reversed_minor, "
          "(SELECT MAX(d.is_open) FROM dispute d WHERE d.payment_id = p.id), p.key, "
          "(SELECT s.json ->> 'reference' FROM personal s WHERE s.entry_id = p.entry_id), "
          "(SELECT MIN(b.value_on) FROM bank_match m JOIN bank_line b ON b.key = m.line "
          "WHERE m.payment_id = p.id AND m.undone_by IS NULL), "
          "(SELECT e.recorded_at FROM entry e WHERE e.id = p.entry_id) "
          "FROM payment p LEFT JOIN customer c ON c.id = p.customer_id "_s;
    return text;
}

PaymentRow paymentOf(const QSqlQuery &row)
{
    const Money amount = moneyFrom(row.value(8), row.value(7));
    const QString pays = row.value(12).toString();
    return {.key = row.value(16).toLongLong(),
        .id = PaymentId(row.value(0).toString()),
        .receivedAt = instantFrom(row.value(1).toString()),
        .bookedOn = dateFrom(row.value(2)),
        .customerId = CustomerId(row.value(3).toString()),
        .customer = row.value(4).toString(),
        .method = row.value(5).toString(),
        .connection = row.value(6).toString(),
        .amount = amount,
        .fee = row.value(10).isNull() ? Money(0, amount.currency()) : moneyFrom(row.value(11), row.value(10)),
        .isFeeKnown = !row.value(10).isNull(),
        .unallocated = amount - moneyFrom(row.value(9), row.value(7)),
        .refunded = moneyFrom(row.value(13), row.value(7)),
        .reversed = moneyFrom(row.value(14), row.value(7)),
        .isDisputed = row.value(15).toBool(),
        .pays = pays.isEmpty() ? QStringList() : pays.split(u'\n'),
        .payout = {},
        .payoutArrivesOn = {},
        .reference = row.value(17).toString(),
        .valueOn = dateFrom(row.value(18)),
        .recordedAt = instantFrom(row.value(19).toString())};
}

} // namespace

Result<void> PaymentTable::insert(const PaymentRecord &payment)
{
    return m_database.execute(
        u"INSERT INTO payment (id, entry_id, customer_id, link_id, connection, method, "
        u"received_at, booked_on, "
        "currency, amount_minor) VALUES (:id, :entry, "
        "COALESCE((SELECT merged_into FROM customer WHERE id = :customer), :customer), :link, :connection, "
        ":method, :at, :on, :currency, "
        ":minor)"_s,
        {{":id"_L1, payment.id.text()}, {":entry"_L1, payment.entry.text()},
            {":customer"_L1, textOrNull(payment.customer.text())},
            {":link"_L1, textOrNull(payment.link.text())}, {":connection"_L1, payment.connection},
            {":method"_L1, textValue(payment.method)}, {":at"_L1, instantText(payment.receivedAt)},
            {":on"_L1, dateValue(payment.bookedOn)}, {":currency"_L1, payment.amount.currency().text()},
            {":minor"_L1, payment.amount.minor()}});
}

Result<void> PaymentTable::setFee(const PaymentId &id, Money fee)
{
    return m_database.execute(
        u"UPDATE payment SET fee_currency = :currency, fee_minor = :minor WHERE id = :id"_s,
        {{":currency"_L1, fee.currency().text()}, {":minor"_L1, fee.minor()}, {":id"_L1, id.text()}});
}

Result<void> PaymentTable::addAllocated(const PaymentId &id, Money amount)
{
    return m_database.execute(
        u"UPDATE payment SET allocated_minor = allocated_minor + :minor WHERE id = :id"_s,
        {{":minor"_L1, amount.minor()}, {":id"_L1, id.text()}});
}

Result<void> PaymentTable::addRefunded(const PaymentId &id, Money amount)
{
    return m_database.execute(u"UPDATE payment SET refunded_minor = refunded_minor + :minor WHERE id = :id"_s,
        {{":minor"_L1, amount.minor()}, {":id"_L1, id.text()}});
}

Result<void> PaymentTable::addReversed(const PaymentId &id, Money amount)
{
    return m_database.execute(u"UPDATE payment SET reversed_minor = reversed_minor + :minor WHERE id = :id"_s,
        {{":minor"_L1, amount.minor()}, {":id"_L1, id.text()}});
}

Result<void> PaymentTable::setCustomer(const PaymentId &id, const CustomerId &customer)
{
    return m_database.execute(
        u"UPDATE payment SET customer_id = "
        "COALESCE((SELECT merged_into FROM customer WHERE id = :customer), :customer) WHERE id = :id"_s,
        {{":customer"_L1, customer.text()}, {":id"_L1, id.text()}});
}

Result<PaymentRecord> PaymentTable::byId(const PaymentId &id)
{
    auto row
        = m_database.query(u"SELECT entry_id, customer_id, link_id, connection, method, received_at, "
                           u"booked_on, currency, amount_minor, "
                           "amount_minor - allocated_minor - refunded_minor - reversed_minor, refunded_minor "
                           "FROM payment WHERE id = :id"_s,
            {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"payment.unknown"_s,
            .field = u"payment"_s,
            .value = id.text()});
    return PaymentRecord{.id = id,
        .entry = EntryId(row->value(0).toString()),
        .customer = CustomerId(row->value(1).toString()),
        .link = LinkId(row->value(2).toString()),
        .connection = row->value(3).toString(),
        .method = row->value(4).toString(),
        .receivedAt = instantFrom(row->value(5).toString()),
        .bookedOn = dateFrom(row->value(6)),
        .amount = moneyFrom(row->value(8), row->value(7)),
        .unallocated = moneyFrom(row->value(9), row->value(7)),
        .refunded = moneyFrom(row->value(10), row->value(7))};
}

Result<QString> PaymentTable::externalKey(const PaymentId &id)
{
    auto row = m_database.query(
        u"SELECT e.external_key FROM payment p JOIN entry e ON e.id = p.entry_id WHERE p.id = :id"_s,
        {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"payment.unknown"_s,
            .field = u"payment"_s,
            .value = id.text()});
    return row->value(0).toString();
}

Result<PaymentId> PaymentTable::byExternalKey(const QString &externalKey)
{
    auto row = m_database.query(
        u"SELECT p.id FROM entry e JOIN payment p ON p.entry_id = e.id WHERE e.external_key = :key"_s,
        {{":key"_L1, externalKey}});
    return row.map(
        [](QSqlQuery &found) { return found.next() ? PaymentId(found.value(0).toString()) : PaymentId(); });
}

Result<QList<KeyedPayment>> PaymentTable::keyedOf(
    const QString &connection, const QString &prefix, QDate from, QDate to)
{
    auto row = m_database.query(
        u"SELECT e.external_key, p.booked_on, p.currency, p.amount_minor FROM payment p "
        "JOIN entry e ON e.id = p.entry_id WHERE p.connection = :connection AND p.booked_on BETWEEN :from "
        "AND :to "
        "AND substr(e.external_key, 1, length(:prefix)) = :prefix ORDER BY p.booked_on, p.key"_s,
        {{":connection"_L1, connection}, {":from"_L1, dateValue(from)}, {":to"_L1, dateValue(to)},
            {":prefix"_L1, prefix}});
    if (!row)
        return fail(row.error());
    QList<KeyedPayment> payments;
    while (row->next())
        payments.append({.externalKey = row->value(0).toString(),
            .bookedOn = dateFrom(row->value(1)),
            .amount = moneyFrom(row->value(3), row->value(2))});
    return payments;
}

Result<qint64> PaymentTable::countSince(const QString &connection, QDate day)
{
    auto row = m_database.query(
        u"SELECT COUNT(*) FROM payment WHERE connection = :connection AND booked_on >= :day"_s,
        {{":connection"_L1, connection}, {":day"_L1, dateValue(day)}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : qint64(0); });
}

Result<QList<PaymentRow>> PaymentTable::list(int limit)
{
    return collected(m_database.query(columns() + u"ORDER BY p.received_at DESC, p.key DESC LIMIT :limit"_s,
                         {{":limit"_L1, limit}}),
        paymentOf)
        .and_then([this](QList<PaymentRow> payments) { return withPayouts(std::move(payments)); });
}

Result<QList<PaymentRow>> PaymentTable::alike(const CustomerId &customer, Money amount, QDate bookedOn)
{
    return collected(
        m_database.query(columns()
                + u"WHERE p.customer_id = COALESCE((SELECT merged_into FROM customer WHERE id = :customer), "
                  ":customer) AND p.booked_on = :day AND p.currency = :currency AND p.amount_minor = :minor "
                  "AND p.reversed_minor < p.amount_minor ORDER BY p.received_at DESC, p.key DESC LIMIT 5"_s,
            {{":customer"_L1, customer.text()}, {":day"_L1, bookedOn.toString(Qt::ISODate)},
                {":currency"_L1, amount.currency().text()}, {":minor"_L1, amount.minor()}}),
        paymentOf);
}

Result<QList<PaymentRow>> PaymentTable::rows(const QList<qint64> &keys)
{
    return collectedByKey(m_database, columns() + u"WHERE p.key = :key"_s, keys, paymentOf)
        .and_then([this](QList<PaymentRow> payments) { return withPayouts(std::move(payments)); });
}

Result<PaymentRow> PaymentTable::row(const PaymentId &id)
{
    return collected(m_database.query(columns() + u"WHERE p.id = :id"_s, {{":id"_L1, id.text()}}), paymentOf)
        .and_then([this](QList<PaymentRow> payments) { return withPayouts(std::move(payments)); })
        .and_then([&id](const QList<PaymentRow> &payments) -> Result<PaymentRow> {
            if (payments.isEmpty())
                return fail(Error{.kind = ErrorKind::NotFound,
                    .rule = u"payment.unknown"_s,
                    .field = u"payment"_s,
                    .value = id.text()});
            return payments.constFirst();
        });
}

Result<QList<PaymentRow>> PaymentTable::withPayouts(QList<PaymentRow> payments)
{
    // No payout is older than what it is made of, and those are found by their days: one question for all
    // rows, not one a row.
    QHash<QString, qsizetype> places;
    QDate first;
    for (qsizetype i = 0; i < payments.size(); ++i)
        if (const PaymentRow &payment = payments.at(i); !payment.connection.isEmpty()) {
            places.insert(payment.id.text(), i);
            first = first.isValid() ? qMin(first, payment.bookedOn) : payment.bookedOn;
        }
    if (places.isEmpty())
        return payments;
    auto row = m_database.query(
        u"SELECT p.id, o.id, o.arrives_on FROM payout o JOIN payout_line l ON l.payout_id = o.id "
        "JOIN entry e ON e.external_key = l.source JOIN payment p ON p.id = e.subject "
        "WHERE o.booked_on >= :first AND o.state = 'sent' AND l.category = 'payment'"_s,
        // The bank of a payout may live a day behind the book.
        {{":first"_L1, dateValue(first.addDays(-2))}});
    if (!row)
        return fail(row.error());
    while (row->next())
        if (const auto place = places.constFind(row->value(0).toString()); place != places.cend()) {
            payments[*place].payout = row->value(1).toString();
            payments[*place].payoutArrivesOn = dateFrom(row->value(2));
        }
    return payments;
}

Result<QList<PaymentRow>> PaymentTable::ofInvoice(const InvoiceId &invoice)
{
    return collected(m_database.query(columns()
                             + u"WHERE p.id IN (SELECT payment_id FROM allocation WHERE invoice_id = "
                               u":invoice AND reversed_by "
                               u"IS NULL) "
                               "ORDER BY p.received_at, p.key"_s,
                         {{":invoice"_L1, invoice.text()}}),
        paymentOf);
}

} // namespace quittance
