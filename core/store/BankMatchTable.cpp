#include "core/store/BankMatchTable.h"

#include "core/domain/codeNames.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"SELECT entry_id, line, what, currency, amount_minor, reason, by_itself, is_booked, "
                        u"customer_id, payment_id, payout_id, connection, refund_id, payer_mark, booked_on, "
                        u"actor, undone_by FROM bank_match "_s;

} // namespace

Result<void> BankMatchTable::insert(const BankMatchRow &match)
{
    return m_database.execute(
        u"INSERT INTO bank_match (entry_id, line, what, currency, amount_minor, reason, by_itself, "
        u"is_booked, "
        "customer_id, payment_id, payout_id, connection, refund_id, payer_mark, booked_on, actor) VALUES "
        "(:entry, :line, :what, :currency, :minor, :reason, :itself, :booked, "
        "COALESCE((SELECT merged_into FROM customer WHERE id = :customer), :customer), :payment, :payout, "
        ":connection, :refund, :mark, :on, :actor)"_s,
        {{":entry"_L1, match.entry.text()}, {":line"_L1, match.line}, {":what"_L1, codeOf(match.what)},
            {":currency"_L1, match.amount.currency().text()}, {":minor"_L1, match.amount.minor()},
            {":reason"_L1, textValue(match.reason)}, {":itself"_L1, match.byItself ? 1 : 0},
            {":booked"_L1, match.isBooked ? 1 : 0}, {":customer"_L1, textOrNull(match.customer.text())},
            {":payment"_L1, textOrNull(match.payment.text())}, {":payout"_L1, textOrNull(match.payout)},
            {":connection"_L1, textValue(match.connection)}, {":refund"_L1, textOrNull(match.refund.text())},
            {":mark"_L1, textValue(match.payerMark)}, {":on"_L1, dateValue(match.bookedOn)},
            {":actor"_L1, match.actor}});
}

Result<void> BankMatchTable::setUndone(const EntryId &match, const EntryId &by)
{
    return m_database.execute(u"UPDATE bank_match SET undone_by = :by WHERE entry_id = :match"_s,
        {{":by"_L1, by.text()}, {":match"_L1, match.text()}});
}

Result<QList<BankMatchRow>> BankMatchTable::ofLine(const QString &line)
{
    return read(m_database.query(
        columns + u"WHERE line = :line AND undone_by IS NULL ORDER BY rowid"_s, {{":line"_L1, line}}));
}

Result<QList<BankMatchRow>> BankMatchTable::historyOf(const QString &line)
{
    return read(m_database.query(columns + u"WHERE line = :line ORDER BY rowid"_s, {{":line"_L1, line}}));
}

Result<QList<BankMatchRow>> BankMatchTable::ofPayout(const QString &payout)
{
    return read(
        m_database.query(columns + u"WHERE payout_id = :payout AND undone_by IS NULL ORDER BY rowid"_s,
            {{":payout"_L1, payout}}));
}

Result<QList<BankMatchRow>> BankMatchTable::ofPayment(const PaymentId &payment)
{
    return read(
        m_database.query(columns + u"WHERE payment_id = :payment AND undone_by IS NULL ORDER BY rowid"_s,
            {{":payment"_L1, payment.text()}}));
}

Result<QList<BankMatchRow>> BankMatchTable::historyOfPayment(const PaymentId &payment)
{
    return read(m_database.query(
        columns + u"WHERE payment_id = :payment ORDER BY rowid"_s, {{":payment"_L1, payment.text()}}));
}

Result<QList<BankMatchRow>> BankMatchTable::ofRefund(const RefundId &refund)
{
    return read(
        m_database.query(columns + u"WHERE refund_id = :refund AND undone_by IS NULL ORDER BY rowid"_s,
            {{":refund"_L1, refund.text()}}));
}

Result<QList<BankMatchRow>> BankMatchTable::read(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<BankMatchRow> found;
    while (row->next())
        found.append({.entry = EntryId(row->value(0).toString()),
            .line = row->value(1).toString(),
            .what = bankMatchFrom(row->value(2).toString()).value_or(BankMatchWhat::SetAside),
            .amount = moneyFrom(row->value(4), row->value(3)),
            .reason = row->value(5).toString(),
            .byItself = row->value(6).toBool(),
            .isBooked = row->value(7).toBool(),
            .customer = CustomerId(row->value(8).toString()),
            .payment = PaymentId(row->value(9).toString()),
            .payout = row->value(10).toString(),
            .connection = row->value(11).toString(),
            .refund = RefundId(row->value(12).toString()),
            .payerMark = row->value(13).toString(),
            .bookedOn = dateFrom(row->value(14)),
            .actor = row->value(15).toString(),
            .undoneBy = EntryId(row->value(16).toString())});
    return found;
}

} // namespace quittance
