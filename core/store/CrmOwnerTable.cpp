#include "core/store/CrmOwnerTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

CrmOwnerTable::CrmOwnerTable(Database &database)
    : m_put(database,
        u"INSERT INTO crm_owner (connection, remote_id, name) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET name = excluded.name WHERE name <> excluded.name"_s)
    , m_all(database, u"SELECT remote_id, name FROM crm_owner WHERE connection = ?"_s)
{
}

Result<void> CrmOwnerTable::put(const ConnectionId &connection, const QString &remoteId, const QString &name)
{
    return m_put.execute({connection.text(), remoteId, CrmValue::text(name)});
}

Result<QHash<QString, QString>> CrmOwnerTable::all(const ConnectionId &connection)
{
    const Result<CrmStatement::Rows *> query = m_all.run({connection.text()});
    if (!query)
        return fail(query.error());
    QHash<QString, QString> names;
    while ((*query)->next())
        names.insert((*query)->value(0).toString(), (*query)->value(1).toString());
    (*query)->finish();
    return names;
}

} // namespace quittance
