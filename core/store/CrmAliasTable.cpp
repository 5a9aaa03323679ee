#include "core/store/CrmAliasTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

CrmAliasTable::CrmAliasTable(Database &database, const ConnectionId &connection, const CrmTrack &track)
    : m_connection(connection.text())
    , m_kind(track.number())
    , m_all(database, u"SELECT old_id, new_id FROM crm_alias WHERE connection = ? AND kind = ?"_s)
    , m_put(database,
          u"INSERT INTO crm_alias (connection, kind, old_id, new_id) VALUES (?, ?, ?, ?)"
          " ON CONFLICT DO UPDATE SET new_id = excluded.new_id"_s)
    , m_move(database, u"UPDATE crm_alias SET new_id = ? WHERE connection = ? AND kind = ? AND new_id = ?"_s)
    , m_remove(database, u"DELETE FROM crm_alias WHERE connection = ? AND kind = ? AND old_id = ?"_s)
{
}

Result<QHash<QString, QString>> CrmAliasTable::all()
{
    const Result<CrmStatement::Rows *> query = m_all.run({m_connection, m_kind});
    if (!query)
        return fail(query.error());
    QHash<QString, QString> aliases;
    while ((*query)->next())
        aliases.insert((*query)->value(0).toString(), (*query)->value(1).toString());
    (*query)->finish();
    return aliases;
}

Result<void> CrmAliasTable::put(const QString &oldId, const QString &newId)
{
    Q_ASSERT(oldId != newId);
    return m_move.execute({newId, m_connection, m_kind, oldId}).and_then([&] {
        return m_put.execute({m_connection, m_kind, oldId, newId});
    });
}

Result<void> CrmAliasTable::remove(const QString &oldId)
{
    return m_remove.execute({m_connection, m_kind, oldId});
}

} // namespace quittance
