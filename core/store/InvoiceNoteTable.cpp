#include "core/store/InvoiceNoteTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> InvoiceNoteTable::write(const InvoiceId &invoice, const QString &note)
{
    if (note.isEmpty())
        return m_database.execute(
            u"DELETE FROM invoice_note WHERE invoice_id = :invoice"_s, {{":invoice"_L1, invoice.text()}});
    return m_database.execute(u"INSERT INTO invoice_note (invoice_id, note) VALUES (:invoice, :note) "
                              "ON CONFLICT (invoice_id) DO UPDATE SET note = excluded.note"_s,
        {{":invoice"_L1, invoice.text()}, {":note"_L1, textValue(note)}});
}

Result<QString> InvoiceNoteTable::of(const InvoiceId &invoice)
{
    auto row = m_database.query(
        u"SELECT note FROM invoice_note WHERE invoice_id = :invoice"_s, {{":invoice"_L1, invoice.text()}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toString() : QString(); });
}

} // namespace quittance
