#include "core/store/InvoiceTable.h"

#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknown(const QString &value)
{
    return fail(Error{
        .kind = ErrorKind::NotFound, .rule = u"invoice.unknown"_s, .field = u"invoice"_s, .value = value});
}

} // namespace

Result<void> InvoiceTable::insert(const InvoiceRecord &invoice)
{
    return insertRow(invoice).and_then([&] {
        // One a line, so that no search matches across the two.
        const QString text = foldForSearch(invoice.number.text() + u'\n' + invoice.sourceNumber);
        return m_database.execute(
            u"INSERT INTO invoice_search (rowid, text) SELECT key, :text FROM invoice WHERE id = :id"_s,
            {{":text"_L1, text}, {":id"_L1, invoice.id.text()}});
    });
}

Result<void> InvoiceTable::insertRow(const InvoiceRecord &invoice)
{
    return m_database.execute(u"INSERT INTO invoice (id, number, type, customer_id, currency, issued_on, "
                              u"due_on, total_minor, source_key, "
                              "source_number, entry_id, corrects_id) VALUES (:id, :number, :type, "
                              "COALESCE((SELECT merged_into FROM customer WHERE id = :customer), :customer), "
                              ":currency, :issued, :due, :total, :key, "
                              ":source, :entry, :corrects)"_s,
        {{":id"_L1, invoice.id.text()}, {":number"_L1, invoice.number.text()},
            {":type"_L1, untdidCode(invoice.type)}, {":customer"_L1, invoice.customer.text()},
            {":currency"_L1, invoice.total.currency().text()}, {":issued"_L1, dateValue(invoice.issuedOn)},
            {":due"_L1, dateValue(invoice.dueOn)}, {":total"_L1, invoice.total.minor()},
            {":key"_L1, textOrNull(invoice.sourceKey)}, {":source"_L1, textValue(invoice.sourceNumber)},
            {":entry"_L1, invoice.entry.text()}, {":corrects"_L1, textOrNull(invoice.corrects.text())}});
}

Result<void> InvoiceTable::addAllocated(const InvoiceId &id, Money amount)
{
    return m_database.execute(
        u"UPDATE invoice SET allocated_minor = allocated_minor + :minor WHERE id = :id"_s,
        {{":minor"_L1, amount.minor()}, {":id"_L1, id.text()}});
}

Result<void> InvoiceTable::addWrittenOff(const InvoiceId &id, Money amount)
{
    return m_database.execute(
        u"UPDATE invoice SET written_off_minor = written_off_minor + :minor WHERE id = :id"_s,
        {{":minor"_L1, amount.minor()}, {":id"_L1, id.text()}});
}

Result<void> InvoiceTable::addRefunded(const InvoiceId &creditNote, Money amount)
{
    return m_database.execute(u"UPDATE invoice SET refunded_minor = refunded_minor + :minor WHERE id = :id"_s,
        {{":minor"_L1, amount.minor()}, {":id"_L1, creditNote.text()}});
}

Result<void> InvoiceTable::setVoid(const InvoiceId &id, QDate on)
{
    return m_database.execute(u"UPDATE invoice SET voided_on = :on WHERE id = :id"_s,
        {{":on"_L1, dateValue(on)}, {":id"_L1, id.text()}});
}

Result<bool> InvoiceTable::hasOpen(const CustomerId &customer)
{
    auto row = m_database.query(u"SELECT 1 FROM invoice WHERE customer_id = :customer AND open_minor > 0"_s,
        {{":customer"_L1, customer.text()}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<qint64> InvoiceTable::creditedMinor(const InvoiceId &id)
{
    auto row = m_database.query(
        u"SELECT COALESCE(SUM(total_minor), 0) FROM invoice WHERE corrects_id = :id AND type = 381"_s,
        {{":id"_L1, id.text()}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

Result<QList<EntryId>> InvoiceTable::creditNotesAbout(const InvoiceId &id)
{
    auto row = m_database.query(
        u"SELECT entry_id FROM invoice WHERE corrects_id = :id AND type = 381 ORDER BY entry_id"_s,
        {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    QList<EntryId> entries;
    while (row->next())
        entries.append(EntryId(row->value(0).toString()));
    return entries;
}

Result<void> InvoiceTable::setLastLink(const InvoiceId &id, const LinkId &link)
{
    return m_database.execute(u"UPDATE invoice SET last_link_id = :link WHERE id = :id"_s,
        {{":link"_L1, link.text()}, {":id"_L1, id.text()}});
}

Result<void> InvoiceTable::setLastMail(const InvoiceId &id, const MailId &mail)
{
    return m_database.execute(u"UPDATE invoice SET last_mail_id = :mail WHERE id = :id"_s,
        {{":mail"_L1, mail.text()}, {":id"_L1, id.text()}});
}

Result<InvoiceRecord> InvoiceTable::byId(const InvoiceId &id)
{
    auto row
        = m_database.query(u"SELECT number, type, customer_id, currency, issued_on, due_on, "
                           u"total_minor, open_minor, source_key, "
                           "source_number, entry_id, last_link_id, written_off_minor, CASE type WHEN 381 "
                           "THEN total_minor - allocated_minor - refunded_minor ELSE 0 END, "
                           "voided_on IS NOT NULL, corrects_id, refunded_minor FROM invoice WHERE id = :id"_s,
            {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return unknown(id.text());
    return InvoiceRecord{.id = id,
        .number = InvoiceNumber(row->value(0).toString()),
        .type = documentTypeFrom(row->value(1).toInt()).value_or(DocumentType::Invoice),
        .customer = CustomerId(row->value(2).toString()),
        .issuedOn = dateFrom(row->value(4)),
        .dueOn = dateFrom(row->value(5)),
        .total = moneyFrom(row->value(6), row->value(3)),
        .open = moneyFrom(row->value(7), row->value(3)),
        .writtenOff = moneyFrom(row->value(12), row->value(3)),
        .credit = moneyFrom(row->value(13), row->value(3)),
        .refunded = moneyFrom(row->value(16), row->value(3)),
        .isVoid = row->value(14).toBool(),
        .corrects = InvoiceId(row->value(15).toString()),
        .sourceKey = row->value(8).toString(),
        .sourceNumber = row->value(9).toString(),
        .entry = EntryId(row->value(10).toString()),
        .lastLink = LinkId(row->value(11).toString())};
}

Result<bool> InvoiceTable::hasSourceKey(const QString &sourceKey)
{
    auto row = m_database.query(u"SELECT 1 FROM invoice WHERE source_key = :key"_s, {{":key"_L1, sourceKey}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<InvoiceId> InvoiceTable::byNumber(const QString &number)
{
    auto row = m_database.query(u"SELECT id FROM invoice WHERE number = :number"_s, {{":number"_L1, number}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return unknown(number);
    return InvoiceId(row->value(0).toString());
}

Result<InvoiceId> InvoiceTable::bySourceNumber(const QString &number)
{
    auto row = m_database.query( // Said in so many words that it is not empty, SQLite takes the index.
        u"SELECT id FROM invoice WHERE source_number = :number AND source_number <> '' LIMIT 2"_s,
        {{":number"_L1, number}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return unknown(number);
    const InvoiceId id(row->value(0).toString());
    return row->next() ? unknown(number) : Result<InvoiceId>(id);
}

Result<InvoiceId> InvoiceTable::named(const QString &number)
{
    Result<InvoiceId> id = byNumber(number);
    return !id && id.error().kind == ErrorKind::NotFound ? bySourceNumber(number) : id;
}

} // namespace quittance
