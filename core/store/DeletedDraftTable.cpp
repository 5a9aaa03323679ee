#include "core/store/DeletedDraftTable.h"

#include "core/base/Json.h"
#include "core/domain/jsonFields.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString columns
    = u"SELECT d.id, d.customer_id, d.content, d.source_key, d.source_number, d.deleted_at, "
      u"c.name FROM deleted_draft d LEFT JOIN customer c ON c.id = d.customer_id "_s;

Result<DeletedDraft> read(QSqlQuery &row)
{
    return parseJsonObject(row.value(2).toString().toUtf8())
        .and_then(contentFrom)
        .transform([&row](const InvoiceContent &content) {
            return DeletedDraft{.draft = {.id = InvoiceId(row.value(0).toString()),
                                    .customer = CustomerId(row.value(1).toString()),
                                    .content = content,
                                    .sourceKey = row.value(3).toString(),
                                    .sourceNumber = row.value(4).toString()},
                .customer = row.value(6).toString(),
                .deletedAt = instantFrom(row.value(5).toString())};
        });
}

} // namespace

Result<void> DeletedDraftTable::write(const Draft &draft, const QDateTime &deletedAt)
{
    return m_database.execute(u"INSERT OR REPLACE INTO deleted_draft (id, customer_id, content, source_key, "
                              u"source_number, deleted_at) "
                              u"VALUES (:id, :customer, :content, :key, :source, :at)"_s,
        {{":id"_L1, draft.id.text()}, {":customer"_L1, draft.customer.text()},
            {":content"_L1, QString::fromUtf8(canonicalJson(contentJson(draft.content)))},
            {":key"_L1, textOrNull(draft.sourceKey)}, {":source"_L1, textValue(draft.sourceNumber)},
            {":at"_L1, instantText(deletedAt)}});
}

Result<QList<DeletedDraft>> DeletedDraftTable::since(const QDateTime &from)
{
    auto row
        = m_database.query(columns + u"WHERE d.deleted_at >= :from ORDER BY d.deleted_at DESC, d.id DESC"_s,
            {{":from"_L1, instantText(from)}});
    if (!row)
        return fail(row.error());
    QList<DeletedDraft> deleted;
    while (row->next()) {
        Result<DeletedDraft> one = read(*row);
        if (!one)
            return fail(one.error());
        deleted.append(std::move(*one));
    }
    return deleted;
}

Result<std::optional<DeletedDraft>> DeletedDraftTable::byId(const InvoiceId &id)
{
    auto row = m_database.query(columns + u"WHERE d.id = :id"_s, {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::nullopt;
    return read(*row).transform([](const DeletedDraft &one) { return std::optional(one); });
}

Result<void> DeletedDraftTable::moveAll(const CustomerId &from, const CustomerId &into)
{
    return m_database.execute(u"UPDATE deleted_draft SET customer_id = :into WHERE customer_id = :from"_s,
        {{":into"_L1, into.text()}, {":from"_L1, from.text()}});
}

Result<void> DeletedDraftTable::remove(const InvoiceId &id)
{
    return m_database.execute(u"DELETE FROM deleted_draft WHERE id = :id"_s, {{":id"_L1, id.text()}});
}

Result<void> DeletedDraftTable::removeBefore(const QDateTime &moment)
{
    return m_database.execute(
        u"DELETE FROM deleted_draft WHERE deleted_at < :at"_s, {{":at"_L1, instantText(moment)}});
}

} // namespace quittance
