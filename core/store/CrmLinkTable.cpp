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
    , m_unlink(database,
          u"DELETE FROM crm_link WHERE connection = ? AND kind = ? AND remote_id = ? AND (customer_id = ?"
          " OR customer_id IN (SELECT id FROM customer WHERE merged_into = ?))"_s)
    , m_ofCustomer(database,
          u"SELECT DISTINCT l.kind, l.remote_id, coalesce(r.state = 0, 0),"
          " EXISTS (SELECT 1 FROM crm_link AS o LEFT JOIN customer AS c ON c.id = o.customer_id"
          " WHERE o.connection = l.connection AND o.kind = l.kind AND o.remote_id = l.remote_id"
          " AND coalesce(c.merged_into, o.customer_id) <> ?)"
          " FROM crm_link AS l LEFT JOIN crm_record AS r ON r.connection = l.connection AND r.kind = l.kind"
          " AND r.remote_id = l.remote_id WHERE l.connection = ? AND (l.customer_id = ?"
          " OR l.customer_id IN (SELECT id FROM customer WHERE merged_into = ?)) ORDER BY l.kind, l.remote_id"_s)
    , m_customers(database,
          u"SELECT DISTINCT c.id FROM crm_link AS l JOIN customer AS k ON k.id = l.customer_id"
          " JOIN customer AS c ON c.id = coalesce(k.merged_into, k.id) WHERE l.connection = ? ORDER BY c.id"_s)
    , m_companiesAlone(database,
          u"WITH alive AS (SELECT DISTINCT coalesce(k.merged_into, k.id) AS customer, l.kind, l.remote_id"
          " FROM crm_link AS l JOIN customer AS k ON k.id = l.customer_id JOIN crm_record AS r"
          " ON r.connection = l.connection AND r.kind = l.kind AND r.remote_id = l.remote_id AND r.state = 0"
          " WHERE l.connection = ?)"
          " SELECT min(customer), remote_id FROM alive WHERE kind = 0"
          " AND customer NOT IN (SELECT customer FROM alive WHERE kind = 1)"
          " GROUP BY remote_id HAVING count(*) = 1 ORDER BY remote_id"_s)
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
    const Result<CrmStatement::Rows *> query
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

Result<void> CrmLinkTable::unlink(const CustomerId &customer, const ConnectionId &connection,
    ContactRow::Kind kind, const QString &remoteId)
{
    return m_unlink.execute(
        {connection.text(), static_cast<int>(kind), remoteId, customer.text(), customer.text()});
}

Result<QList<CrmLinkRow>> CrmLinkTable::ofCustomer(const ConnectionId &connection, const CustomerId &customer)
{
    const Result<CrmStatement::Rows *> query
        = m_ofCustomer.run({customer.text(), connection.text(), customer.text(), customer.text()});
    if (!query)
        return fail(query.error());
    QList<CrmLinkRow> links;
    while ((*query)->next())
        links.append({.kind = static_cast<ContactRow::Kind>((*query)->value(0).toInt()),
            .remoteId = (*query)->value(1).toString(),
            .isAlive = (*query)->value(2).toBool(),
            .isShared = (*query)->value(3).toBool()});
    (*query)->finish();
    return links;
}

Result<QList<CustomerId>> CrmLinkTable::customers(const ConnectionId &connection)
{
    const Result<CrmStatement::Rows *> query = m_customers.run({connection.text()});
    if (!query)
        return fail(query.error());
    QList<CustomerId> customers;
    while ((*query)->next())
        customers.append(CustomerId((*query)->value(0).toString()));
    (*query)->finish();
    return customers;
}

Result<QList<CrmLoneCompany>> CrmLinkTable::companiesAlone(const ConnectionId &connection)
{
    const Result<CrmStatement::Rows *> query = m_companiesAlone.run({connection.text()});
    if (!query)
        return fail(query.error());
    QList<CrmLoneCompany> companies;
    while ((*query)->next())
        companies.append({.customer = CustomerId((*query)->value(0).toString()),
            .remoteId = (*query)->value(1).toString()});
    (*query)->finish();
    return companies;
}

} // namespace quittance
