#include "core/store/RefundTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> RefundTable::insert(const RefundRecord &refund)
{
    return m_database.execute(
        u"INSERT INTO refund (id, entry_id, payment_id, credit_note_id, currency, amount_minor, booked_on, "
        "connection) VALUES (:id, :entry, :payment, :note, :currency, :minor, :on, :connection)"_s,
        {{":id"_L1, refund.id.text()}, {":entry"_L1, refund.entry.text()},
            {":payment"_L1, textOrNull(refund.source.payment.text())},
            {":note"_L1, textOrNull(refund.source.creditNote.text())},
            {":currency"_L1, refund.amount.currency().text()}, {":minor"_L1, refund.amount.minor()},
            {":on"_L1, dateValue(refund.bookedOn)}, {":connection"_L1, refund.connection}});
}

Result<void> RefundTable::setReversed(const RefundId &id, const EntryId &by)
{
    return m_database.execute(u"UPDATE refund SET reversed_by = :by WHERE id = :id"_s,
        {{":by"_L1, by.text()}, {":id"_L1, id.text()}});
}

Result<RefundRecord> RefundTable::byId(const RefundId &id)
{
    auto row = m_database.query(u"SELECT entry_id, payment_id, credit_note_id, currency, amount_minor, "
                                "booked_on, connection, reversed_by IS NOT NULL FROM refund WHERE id = :id"_s,
        {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"refund.unknown"_s,
            .field = u"refund"_s,
            .value = id.text()});
    return RefundRecord{.id = id,
        .entry = EntryId(row->value(0).toString()),
        .source
        = {.payment = PaymentId(row->value(1).toString()), .creditNote = InvoiceId(row->value(2).toString())},
        .amount = moneyFrom(row->value(4), row->value(3)),
        .bookedOn = dateFrom(row->value(5)),
        .connection = row->value(6).toString(),
        .isReversed = row->value(7).toBool()};
}

} // namespace quittance
