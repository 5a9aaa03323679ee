#include "core/store/CrmLinkTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

CrmLinkTable::CrmLinkTable(Database &database)
    : m_link(database,
        u"INSERT OR IGNORE INTO crm_link (connection, kind, remote_id, customer_id) VALUES (?, ?, ?, ?)"_s)
    , m_customersOf(database,
          u"SELECT customer_id FROM crm_link WHERE connection = ? AND kind = ? AND remote_id = ?"
          " ORDER BY customer_id"_s)
    , m_move(database,
          u"UPDATE OR IGNORE crm_link SET remote_id = ? WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
    , m_remove(database, u"DELETE FROM crm_link WHERE connection = ? AND kind = ? AND remote_id = ?"_s)
{
}

Result<void> CrmLinkTable::link(const CustomerId &customer, const ConnectionId &connection,
    ContactRow::Kind kind, const QString &remoteId)
{
    return m_link.execute({connection.text(), static_cast<int>(kind), remoteId, customer.text()});
}

Result<QList<CustomerId>> CrmLinkTable::customersOf(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId)
{
    const Result<QSqlQuery *> query
        = m_customersOf.run({connection.text(), static_cast<int>(kind), remoteId});
    if (!query)
        return fail(query.error());
    QList<CustomerId> customers;
    while ((*query)->next())
        customers.append(CustomerId((*query)->value(0).toString()));
    (*query)->finish();
    return customers;
}

Result<void> CrmLinkTable::move(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &oldId, const QString &newId)
{
    // What IGNORE left behind is the same customer on both records.
    return m_move.execute({newId, connection.text(), static_cast<int>(kind), oldId}).and_then([&] {
        return m_remove.execute({connection.text(), static_cast<int>(kind), oldId});
    });
}

} // namespace quittance
