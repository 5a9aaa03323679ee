#include "core/store/DraftTable.h"

#include "core/base/Json.h"
#include "core/domain/jsonFields.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> DraftTable::write(const Draft &draft, const QDateTime &now)
{
    const InvoiceContent &content = draft.content;
    return m_database.execute(
        u"INSERT INTO draft (id, customer_id, type, currency, issued_on, due_on, total_minor, content, "
        u"source_key, "
        "source_number, changed_at) VALUES (:id, :customer, :type, :currency, :issued, :due, :total, "
        ":content, :key, "
        ":source, :now) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id, type = "
        "excluded.type, "
        "currency = excluded.currency, issued_on = excluded.issued_on, due_on = excluded.due_on, "
        "total_minor = excluded.total_minor, content = excluded.content, changed_at = excluded.changed_at"_s,
        {{":id"_L1, draft.id.text()}, {":customer"_L1, draft.customer.text()},
            {":type"_L1, untdidCode(content.type)}, {":currency"_L1, content.currency.text()},
            {":issued"_L1, dateValue(content.issuedOn)}, {":due"_L1, dateValue(content.dueOn)},
            {":total"_L1, content.totals.payable},
            {":content"_L1, QString::fromUtf8(canonicalJson(contentJson(content)))},
            {":key"_L1, textOrNull(draft.sourceKey)}, {":source"_L1, textValue(draft.sourceNumber)},
            {":now"_L1, instantText(now)}});
}

Result<std::optional<Draft>> DraftTable::byId(const InvoiceId &id)
{
    auto row = m_database.query(
        u"SELECT customer_id, content, source_key, source_number FROM draft WHERE id = :id"_s,
        {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::nullopt;
    const Result<InvoiceContent> content
        = parseJsonObject(row->value(1).toString().toUtf8()).and_then(contentFrom);
    if (!content)
        return fail(content.error());
    return Draft{.id = id,
        .customer = CustomerId(row->value(0).toString()),
        .content = *content,
        .sourceKey = row->value(2).toString(),
        .sourceNumber = row->value(3).toString()};
}

Result<bool> DraftTable::hasSourceKey(const QString &sourceKey)
{
    auto row = m_database.query(u"SELECT 1 FROM draft WHERE source_key = :key"_s, {{":key"_L1, sourceKey}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<void> DraftTable::moveAll(const CustomerId &from, const CustomerId &into)
{
    return m_database.execute(u"UPDATE draft SET customer_id = :into WHERE customer_id = :from"_s,
        {{":into"_L1, into.text()}, {":from"_L1, from.text()}});
}

Result<void> DraftTable::remove(const InvoiceId &id)
{
    return m_database.execute(u"DELETE FROM draft WHERE id = :id"_s, {{":id"_L1, id.text()}});
}

} // namespace quittance
