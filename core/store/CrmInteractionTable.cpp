#include "core/store/CrmInteractionTable.h"

#include "core/domain/searchText.h"

namespace quittance {

using namespace Qt::StringLiterals;

CrmInteractionTable::CrmInteractionTable(Database &database)
    : m_known(database,
        u"SELECT id, text FROM crm_interaction WHERE connection = ? AND list = ? AND remote_id = ?"_s)
    , m_put(database,
          u"INSERT INTO crm_interaction (connection, list, remote_id, what, at_ms, subject, text, direction,"
          " status, owner_id, twin_id, search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          " ON CONFLICT DO UPDATE SET what = excluded.what, at_ms = excluded.at_ms,"
          " subject = excluded.subject, text = excluded.text, direction = excluded.direction,"
          " status = excluded.status, owner_id = excluded.owner_id, twin_id = excluded.twin_id,"
          " search = excluded.search"_s)
    , m_remove(database, u"DELETE FROM crm_interaction WHERE connection = ? AND list = ? AND remote_id = ?"_s)
    , m_drop(database, u"DELETE FROM crm_interaction_link WHERE interaction = ?"_s)
    , m_hang(database,
          u"INSERT OR IGNORE INTO crm_interaction_link (connection, kind, remote_id, at_ms, interaction)"
          " SELECT p.connection, p.kind, coalesce((SELECT new_id FROM crm_alias AS a WHERE a.connection ="
          " p.connection AND a.kind = p.kind AND a.old_id = p.remote_id), p.remote_id), p.at_ms, p.id"
          " FROM (SELECT ? AS connection, ? AS kind, ? AS remote_id, ? AS at_ms, ? AS id) AS p"_s)
    , m_move(database,
          u"UPDATE OR IGNORE crm_interaction_link SET remote_id = ? WHERE connection = ? AND kind = ?"
          " AND remote_id = ?"_s)
    , m_dropMoved(
          database, u"DELETE FROM crm_interaction_link WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_count(database, u"SELECT count(*) FROM crm_interaction WHERE connection = ? AND list = ?"_s)
{
}

Result<CrmInteractionTable::Known> CrmInteractionTable::known(
    const ConnectionId &connection, const CrmTrack &track, const QString &remoteId)
{
    const Result<CrmStatement::Rows *> query = m_known.run({connection.text(), track.number(), remoteId});
    if (!query)
        return fail(query.error());
    Known known;
    if ((*query)->next())
        known = {.id = (*query)->value(0).toLongLong(), .text = (*query)->value(1).toString()};
    (*query)->finish();
    return known;
}

Result<void> CrmInteractionTable::put(const Entry &entry)
{
    const Interaction &row = entry.row;
    Result<Known> before = known(row.connection, entry.track, row.remoteId);
    if (!before)
        return fail(before.error());
    const QString text = entry.textKnown ? row.text : before->text;
    // A line each, so that no search matches across the two.
    const QString search = foldForSearch(row.subject + u'\n' + text);
    const Result<void> written = m_put.execute(
        {row.connection.text(), entry.track.number(), row.remoteId, static_cast<int>(row.kind),
            row.at.isValid() ? row.at.toMSecsSinceEpoch() : qint64{0}, CrmValue::text(row.subject),
            CrmValue::text(text), static_cast<int>(row.direction), CrmValue::text(row.status),
            CrmValue::text(entry.ownerId), CrmValue::text(entry.twinId), CrmValue::text(search)});
    if (!written)
        return written;
    if (before->id == 0)
        before = known(row.connection, entry.track, row.remoteId);
    if (!before)
        return fail(before.error());
    return hang(before->id, entry);
}

Result<void> CrmInteractionTable::hang(qint64 id, const Entry &entry)
{
    if (const Result<void> dropped = m_drop.execute({id}); !dropped)
        return dropped;
    const qint64 at = entry.row.at.isValid() ? entry.row.at.toMSecsSinceEpoch() : 0;
    for (const Interaction::Party &party : entry.row.with)
        if (const Result<void> hung = m_hang.execute(
                {entry.row.connection.text(), static_cast<int>(party.kind), party.remoteId, at, id});
            !hung)
            return hung;
    return {};
}

Result<void> CrmInteractionTable::remove(
    const ConnectionId &connection, const CrmTrack &track, const QString &remoteId)
{
    const Result<Known> there = known(connection, track, remoteId);
    if (!there)
        return fail(there.error());
    if (there->id == 0)
        return {};
    return m_drop.execute({there->id}).and_then([&] {
        return m_remove.execute({connection.text(), track.number(), remoteId});
    });
}

Result<void> CrmInteractionTable::moveParty(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &oldId, const QString &newId)
{
    // What IGNORE left behind hangs on both.
    return m_move.execute({newId, connection.text(), static_cast<int>(kind), oldId}).and_then([&] {
        return m_dropMoved.execute({connection.text(), static_cast<int>(kind), oldId});
    });
}

Result<qint64> CrmInteractionTable::count(const ConnectionId &connection, const CrmTrack &track)
{
    const Result<CrmStatement::Rows *> query = m_count.run({connection.text(), track.number()});
    if (!query)
        return fail(query.error());
    const qint64 count = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return count;
}

} // namespace quittance
