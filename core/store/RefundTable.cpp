#include "core/store/RefundTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{"requested"_L1, "pending"_L1, "settled"_L1, "failed"_L1};

RefundRecord::State stateFrom(const QString &name)
{
    const auto found = std::ranges::find(stateNames, name);
    Q_ASSERT(found != stateNames.end()); // Checked by the table.
    return static_cast<RefundRecord::State>(std::distance(stateNames.begin(), found));
}

const QString &columns()
{
    static const QString text
        = u"SELECT id, entry_id, payment_id, credit_note_id, currency, amount_minor, booked_on, "
          "connection, state, external_id, answer, reversed_by IS NOT NULL FROM refund "_s;
    return text;
}

Result<QList<RefundRecord>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<RefundRecord> refunds;
    while (row->next())
        refunds.append({.id = RefundId(row->value(0).toString()),
            .entry = EntryId(row->value(1).toString()),
            .source = {.payment = PaymentId(row->value(2).toString()),
                .creditNote = InvoiceId(row->value(3).toString())},
            .amount = moneyFrom(row->value(5), row->value(4)),
            .bookedOn = dateFrom(row->value(6)),
            .connection = row->value(7).toString(),
            .state = stateFrom(row->value(8).toString()),
            .externalId = row->value(9).toString(),
            .answer = row->value(10).toString(),
            .isReversed = row->value(11).toBool()});
    return refunds;
}

} // namespace

Result<void> RefundTable::insert(const RefundRecord &refund)
{
    return m_database.execute(
        u"INSERT INTO refund (id, entry_id, payment_id, credit_note_id, currency, amount_minor, booked_on, "
        "connection, state, external_id) VALUES (:id, :entry, :payment, :note, :currency, :minor, :on, "
        ":connection, "
        ":state, :external)"_s,
        {{":id"_L1, refund.id.text()}, {":entry"_L1, refund.entry.text()},
            {":payment"_L1, textOrNull(refund.source.payment.text())},
            {":note"_L1, textOrNull(refund.source.creditNote.text())},
            {":currency"_L1, refund.amount.currency().text()}, {":minor"_L1, refund.amount.minor()},
            {":on"_L1, dateValue(refund.bookedOn)}, {":connection"_L1, refund.connection},
            {":state"_L1, QString(stateNames[static_cast<size_t>(refund.state)])},
            {":external"_L1, textOrNull(refund.externalId)}});
}

Result<void> RefundTable::setPending(const RefundId &id, const QString &externalId)
{
    return m_database.execute(
        u"UPDATE refund SET state = 'pending', external_id = :external WHERE id = :id"_s,
        {{":external"_L1, textOrNull(externalId)}, {":id"_L1, id.text()}});
}

Result<void> RefundTable::setSettled(const RefundId &id, const EntryId &entry, QDate bookedOn)
{
    return m_database.execute(
        u"UPDATE refund SET state = 'settled', entry_id = :entry, booked_on = :on WHERE id = :id"_s,
        {{":entry"_L1, entry.text()}, {":on"_L1, dateValue(bookedOn)}, {":id"_L1, id.text()}});
}

Result<void> RefundTable::setFailed(const RefundId &id, const QString &words)
{
    return m_database.execute(u"UPDATE refund SET state = 'failed', answer = :words WHERE id = :id"_s,
        {{":words"_L1, textValue(words)}, {":id"_L1, id.text()}});
}

Result<void> RefundTable::setReversed(const RefundId &id, const EntryId &by)
{
    return m_database.execute(u"UPDATE refund SET reversed_by = :by WHERE id = :id"_s,
        {{":by"_L1, by.text()}, {":id"_L1, id.text()}});
}

Result<RefundRecord> RefundTable::byId(const RefundId &id)
{
    const auto refunds = readAll(m_database.query(columns() + u"WHERE id = :id"_s, {{":id"_L1, id.text()}}));
    if (!refunds)
        return fail(refunds.error());
    if (refunds->isEmpty())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"refund.unknown"_s,
            .field = u"refund"_s,
            .value = id.text()});
    return refunds->first();
}

Result<std::optional<RefundRecord>> RefundTable::byExternalId(const QString &externalId)
{
    return readAll(m_database.query(columns() + u"WHERE external_id = :id"_s, {{":id"_L1, externalId}}))
        .transform([](const QList<RefundRecord> &refunds) {
            return refunds.isEmpty() ? std::nullopt : std::optional(refunds.first());
        });
}

Result<QList<RefundRecord>> RefundTable::unsettled(const QString &connection)
{
    return readAll(m_database.query(
        columns() + u"WHERE connection = :connection AND state IN ('requested', 'pending') ORDER BY id"_s,
        {{":connection"_L1, connection}}));
}

Result<QList<RefundRecord>> RefundTable::ofPayment(const PaymentId &payment)
{
    return readAll(m_database.query(columns() + u"WHERE payment_id = :payment ORDER BY booked_on, id"_s,
        {{":payment"_L1, payment.text()}}));
}

} // namespace quittance
