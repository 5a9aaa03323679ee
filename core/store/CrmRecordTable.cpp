#include "core/store/CrmRecordTable.h"

#include "core/store/CrmReadyRow.h"
#include "core/store/Sha256.h"
#include "core/store/crmPackedValues.h"
#include "core/store/crmSearchText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString inserted
    = u"INSERT INTO crm_record (connection, kind, remote_id, changed_ms, hash, company_id, state, seen_pass,"
      " name, email, phone, company, domain, owner_id, search, shape, raw)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString replaced = inserted
    + u" ON CONFLICT DO UPDATE SET changed_ms = excluded.changed_ms, hash = excluded.hash, raw = "
      u"excluded.raw,"
      " shape = excluded.shape, company_id = excluded.company_id, state = excluded.state,"
      " seen_pass = excluded.seen_pass"_s;
const QString replacedShown = replaced
    + u", name = excluded.name, email = excluded.email, phone = excluded.phone, company = excluded.company,"
      " domain = excluded.domain, owner_id = excluded.owner_id, search = excluded.search"_s;

CrmValue textIf(const std::optional<CrmFields> &shown, const QString CrmFields::*text)
{
    return shown ? CrmValue::text((*shown).*text) : CrmValue();
}

bool isNew(CrmStatement::Rows *rows)
{
    const bool any = rows->numRowsAffected() > 0;
    rows->finish();
    return any;
}

} // namespace

QByteArray crmRecordHash(const QByteArray &raw, const QString &companyId)
{
    Sha256 hash;
    hash.add(raw);
    hash.add(QByteArrayView("\0", 1));
    hash.add(companyId.toUtf8());
    return hash.result();
}

CrmRecordTable::CrmRecordTable(Database &database, const ConnectionId &connection, const CrmTrack &track)
    : m_connection(connection.text())
    , m_kind(track.number())
    , m_find(database,
          u"SELECT changed_ms, hash, raw, company_id, state, seen_pass, s.names FROM crm_record"
          " LEFT JOIN crm_shape AS s ON s.id = shape WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_put(database, replaced)
    , m_putShown(database, replacedShown)
    , m_add(database, inserted + u" ON CONFLICT DO NOTHING"_s)
    , m_addShape(database, u"INSERT OR IGNORE INTO crm_shape (names) VALUES (?)"_s)
    , m_findShape(database, u"SELECT id FROM crm_shape WHERE names = ?"_s)
    , m_any(database, u"SELECT 1 FROM crm_record WHERE connection = ? AND kind = ? LIMIT 1"_s)
    , m_touch(database,
          u"UPDATE crm_record SET changed_ms = ?, seen_pass = ? WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_setState(database,
          u"UPDATE crm_record SET state = ?, seen_pass = ? WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_remove(database, u"DELETE FROM crm_record WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_unseenAlive(database,
          u"SELECT remote_id FROM crm_record WHERE connection = ? AND kind = ? AND remote_id > ? AND state = "
          u"0"
          " AND seen_pass < ? ORDER BY remote_id LIMIT ?"_s)
    , m_unseenArchived(database, // state in words the partial index of the bin can serve.
          u"SELECT remote_id FROM crm_record WHERE connection = ? AND kind = ? AND remote_id > ?"
          " AND state <> 0 AND state = 1"
          " AND seen_pass < ? ORDER BY remote_id LIMIT ?"_s)
{
}

Result<std::optional<CrmRecordRow>> CrmRecordTable::find(const QString &remoteId)
{
    const Result<CrmStatement::Rows *> query = m_find.run({m_connection, m_kind, remoteId});
    if (!query)
        return fail(query.error());
    std::optional<CrmRecordRow> row;
    if ((*query)->next())
        row = CrmRecordRow{.remoteId = remoteId,
            .changedThere = crmTimeOf((*query)->value(0)),
            .hash = (*query)->value(1).toByteArray(),
            .raw = crmUnpacked((*query)->utf8(6), (*query)->utf8(2)),
            .companyId = (*query)->value(3).toString(),
            .state = static_cast<CrmRecordRow::State>((*query)->value(4).toInt()),
            .seenPass = (*query)->value(5).toLongLong()};
    (*query)->finish();
    return row;
}

Result<qint64> CrmRecordTable::shapeOf(const QByteArray &names)
{
    if (const auto known = m_shapes.constFind(names); known != m_shapes.constEnd())
        return *known;
    const CrmValue text = CrmValue::utf8(names);
    return m_addShape.execute({text})
        .and_then([&] { return m_findShape.run({text}); })
        .and_then([&](auto *rows) {
            const qint64 shape = rows->value(0).toLongLong();
            rows->finish();
            m_shapes.insert(names, shape);
            return Result<qint64>(shape);
        });
}

Result<CrmStatement::Rows *> CrmRecordTable::write(
    CrmStatement &statement, const CrmRecordRow &row, const std::optional<CrmFields> &shown)
{
    const std::optional<CrmPackedValues> packed = crmPacked(row.raw);
    const Result<qint64> shape = packed ? shapeOf(packed->names) : Result<qint64>(0);
    if (!shape)
        return fail(shape.error());
    return statement.run({m_connection, m_kind, row.remoteId, CrmValue::time(row.changedThere), row.hash,
        CrmValue::text(row.companyId), static_cast<int>(row.state), row.seenPass,
        textIf(shown, &CrmFields::name), textIf(shown, &CrmFields::email), textIf(shown, &CrmFields::phone),
        textIf(shown, &CrmFields::company), textIf(shown, &CrmFields::domain),
        textIf(shown, &CrmFields::ownerId), shown ? CrmValue::utf8(crmSearchText(*shown)) : CrmValue(),
        packed ? CrmValue(*shape) : CrmValue(), CrmValue::utf8(packed ? packed->values : row.raw)});
}

Result<void> CrmRecordTable::put(const CrmRecordRow &row, const std::optional<CrmFields> &shown)
{
    return write(shown ? m_putShown : m_put, row, shown).transform([](CrmStatement::Rows *rows) {
        rows->finish();
    });
}

Result<bool> CrmRecordTable::add(const CrmRecordRow &row, const std::optional<CrmFields> &shown)
{
    return write(m_add, row, shown).transform(isNew);
}

Result<bool> CrmRecordTable::add(const CrmReadyRow &row, qint64 seenPass)
{
    using Part = CrmReadyRow::Part;
    const bool isPacked = !row.names().isNull();
    const Result<qint64> shape = isPacked ? shapeOf(row.names()) : Result<qint64>(0);
    if (!shape)
        return fail(shape.error());
    const auto text = [&](Part part) { return CrmValue::utf8(row.part(part)); };
    return m_add
        .run({m_connection, m_kind, text(Part::RemoteId), CrmValue::time(row.changedThere()),
            CrmValue(row.part(Part::Hash)), text(Part::CompanyId),
            static_cast<int>(CrmRecordRow::State::Alive), seenPass, text(Part::Name), text(Part::Email),
            text(Part::Phone), text(Part::Company), text(Part::Domain), text(Part::OwnerId),
            text(Part::Search), isPacked ? CrmValue(*shape) : CrmValue(), text(Part::Values)})
        .transform(isNew);
}

Result<bool> CrmRecordTable::isEmpty()
{
    const Result<CrmStatement::Rows *> query = m_any.run({m_connection, m_kind});
    if (!query)
        return fail(query.error());
    const bool any = (*query)->next();
    (*query)->finish();
    return !any;
}

Result<void> CrmRecordTable::touch(const QString &remoteId, const QDateTime &changedThere, qint64 seenPass)
{
    return m_touch.execute({CrmValue::time(changedThere), seenPass, m_connection, m_kind, remoteId});
}

Result<void> CrmRecordTable::setState(const QString &remoteId, CrmRecordRow::State state, qint64 seenPass)
{
    return m_setState.execute({static_cast<int>(state), seenPass, m_connection, m_kind, remoteId});
}

Result<void> CrmRecordTable::remove(const QString &remoteId)
{
    return m_remove.execute({m_connection, m_kind, remoteId});
}

Result<QStringList> CrmRecordTable::unseenAlive(qint64 pass, const QString &after, qsizetype limit)
{
    return unseen(m_unseenAlive, pass, after, limit);
}

Result<QStringList> CrmRecordTable::unseenArchived(qint64 pass, const QString &after, qsizetype limit)
{
    return unseen(m_unseenArchived, pass, after, limit);
}

Result<QStringList> CrmRecordTable::unseen(
    CrmStatement &statement, qint64 pass, const QString &after, qsizetype limit)
{
    const Result<CrmStatement::Rows *> query
        = statement.run({m_connection, m_kind, CrmValue::text(after), pass, static_cast<qint64>(limit)});
    if (!query)
        return fail(query.error());
    QStringList ids;
    while ((*query)->next())
        ids.append((*query)->value(0).toString());
    (*query)->finish();
    return ids;
}

} // namespace quittance
