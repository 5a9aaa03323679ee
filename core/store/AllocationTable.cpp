#include "core/store/AllocationTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &selectSql()
{
    static const QString text
        = u"SELECT a.entry_id, a.payment_id, a.credit_note_id, COALESCE(p.method, n.number), a.invoice_id, "
          u"i.number, i.currency, a.amount_minor, a.booked_on, a.reversed_by IS NOT NULL FROM allocation a "
          u"JOIN invoice i ON i.id = a.invoice_id LEFT JOIN payment p ON p.id = a.payment_id "
          u"LEFT JOIN invoice n ON n.id = a.credit_note_id "_s;
    return text;
}

AllocationRow read(const QSqlQuery &row)
{
    return {.id = EntryId(row.value(0).toString()),
        .source
        = {.payment = PaymentId(row.value(1).toString()), .creditNote = InvoiceId(row.value(2).toString())},
        .from = row.value(3).toString(),
        .invoice = InvoiceId(row.value(4).toString()),
        .number = row.value(5).toString(),
        .amount = moneyFrom(row.value(7), row.value(6)),
        .bookedOn = dateFrom(row.value(8)),
        .isReversed = row.value(9).toBool()};
}

Result<QList<AllocationRow>> readAll(Result<QSqlQuery> row)
{
    if (!row)
        return fail(row.error());
    QList<AllocationRow> allocations;
    while (row->next())
        allocations.append(read(*row));
    return allocations;
}

} // namespace

Result<void> AllocationTable::insert(
    const EntryId &entry, const CreditSource &source, const InvoiceId &invoice, Money amount, QDate bookedOn)
{
    return m_database.execute(
        u"INSERT INTO allocation (entry_id, payment_id, credit_note_id, invoice_id, "
        "amount_minor, booked_on) VALUES (:entry, :payment, :note, :invoice, :minor, :on)"_s,
        {{":entry"_L1, entry.text()}, {":payment"_L1, textOrNull(source.payment.text())},
            {":note"_L1, textOrNull(source.creditNote.text())}, {":invoice"_L1, invoice.text()},
            {":minor"_L1, amount.minor()}, {":on"_L1, dateValue(bookedOn)}});
}

Result<void> AllocationTable::setReversed(const EntryId &allocation, const EntryId &by)
{
    return m_database.execute(u"UPDATE allocation SET reversed_by = :by WHERE entry_id = :id"_s,
        {{":by"_L1, by.text()}, {":id"_L1, allocation.text()}});
}

Result<AllocationRow> AllocationTable::byId(const EntryId &id)
{
    auto row = m_database.query(selectSql() + u"WHERE a.entry_id = :id"_s, {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound,
            .rule = u"allocation.unknown"_s,
            .field = u"allocation"_s,
            .value = id.text()});
    return read(*row);
}

Result<QList<AllocationRow>> AllocationTable::ofInvoice(const InvoiceId &invoice)
{
    return readAll(m_database.query(selectSql() + u"WHERE a.invoice_id = :invoice ORDER BY a.entry_id"_s,
        {{":invoice"_L1, invoice.text()}}));
}

Result<QDate> AllocationTable::lastTakenBack(const InvoiceId &invoice)
{
    auto row
        = m_database.query(u"SELECT MAX(e.booked_on) FROM allocation a JOIN entry e ON e.id = a.reversed_by "
                           "WHERE a.invoice_id = :invoice"_s,
            {{":invoice"_L1, invoice.text()}});
    return row.map([](QSqlQuery &found) { return found.next() ? dateFrom(found.value(0)) : QDate(); });
}

Result<QList<AllocationRow>> AllocationTable::standingOf(const CreditSource &source)
{
    if (!source.payment.isEmpty())
        return readAll(m_database.query(
            selectSql() + u"WHERE a.payment_id = :id AND a.reversed_by IS NULL ORDER BY a.entry_id"_s,
            {{":id"_L1, source.payment.text()}}));
    return readAll(m_database.query(
        selectSql() + u"WHERE a.credit_note_id = :id AND a.reversed_by IS NULL ORDER BY a.entry_id"_s,
        {{":id"_L1, source.creditNote.text()}}));
}

} // namespace quittance
