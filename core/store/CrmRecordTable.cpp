#include "core/store/CrmRecordTable.h"

#include "core/store/Sha256.h"

namespace quittance {

using namespace Qt::StringLiterals;

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
          u"SELECT changed_ms, hash, raw, company_id, state, seen_pass FROM crm_record"
          " WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_put(database,
          u"INSERT INTO crm_record (connection, kind, remote_id, changed_ms, hash, raw, company_id, state, "
          u"seen_pass)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET changed_ms = excluded.changed_ms,"
          " hash = excluded.hash, raw = excluded.raw, company_id = excluded.company_id, state = "
          "excluded.state,"
          " seen_pass = excluded.seen_pass"_s)
    , m_add(database,
          u"INSERT INTO crm_record (connection, kind, remote_id, changed_ms, hash, raw, company_id, state, "
          u"seen_pass)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s)
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
    , m_unseenArchived(database, // state as a literal, or the partial index of the bin could not serve it.
          u"SELECT remote_id FROM crm_record WHERE connection = ? AND kind = ? AND remote_id > ? AND state = "
          u"1"
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
            .raw = (*query)->value(2).toString().toUtf8(),
            .companyId = (*query)->value(3).toString(),
            .state = static_cast<CrmRecordRow::State>((*query)->value(4).toInt()),
            .seenPass = (*query)->value(5).toLongLong()};
    (*query)->finish();
    return row;
}

Result<void> CrmRecordTable::put(const CrmRecordRow &row)
{
    return m_put.execute({m_connection, m_kind, row.remoteId, CrmValue::time(row.changedThere), row.hash,
        CrmValue::utf8(row.raw), CrmValue::text(row.companyId), static_cast<int>(row.state), row.seenPass});
}

Result<bool> CrmRecordTable::add(const CrmRecordRow &row)
{
    const Result<CrmStatement::Rows *> query = m_add.run({m_connection, m_kind, row.remoteId,
        CrmValue::time(row.changedThere), row.hash, CrmValue::utf8(row.raw), CrmValue::text(row.companyId),
        static_cast<int>(row.state), row.seenPass});
    if (!query)
        return fail(query.error());
    const bool isNew = (*query)->numRowsAffected() > 0;
    (*query)->finish();
    return isNew;
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
