#include "core/store/CrmOwnerTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

CrmOwnerTable::CrmOwnerTable(Database &database)
    : m_put(database,
        u"INSERT INTO crm_owner (connection, remote_id, name) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET name = excluded.name WHERE name <> excluded.name"_s)
{
}

Result<void> CrmOwnerTable::put(const ConnectionId &connection, const QString &remoteId, const QString &name)
{
    return m_put.execute({connection.text(), remoteId, crmText(name)});
}

} // namespace quittance
