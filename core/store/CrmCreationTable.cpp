#include "core/store/CrmCreationTable.h"

#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> CrmCreationTable::add(const ConnectionId &connection, const CustomerId &customer)
{
    return m_database.execute(
        u"INSERT OR IGNORE INTO crm_creation (connection, customer_id) VALUES (:connection, :customer)"_s,
        {{":connection"_L1, connection.text()}, {":customer"_L1, customer.text()}});
}

Result<bool> CrmCreationTable::has(const ConnectionId &connection, const CustomerId &customer)
{
    auto row = m_database.query(
        u"SELECT 1 FROM crm_creation WHERE connection = :connection AND customer_id = :customer"_s,
        {{":connection"_L1, connection.text()}, {":customer"_L1, customer.text()}});
    if (!row)
        return fail(row.error());
    return row->next();
}

Result<void> CrmCreationTable::remove(const ConnectionId &connection, const CustomerId &customer)
{
    return m_database.execute(
        u"DELETE FROM crm_creation WHERE connection = :connection AND customer_id = :customer"_s,
        {{":connection"_L1, connection.text()}, {":customer"_L1, customer.text()}});
}

Result<void> CrmCreationTable::merge(const CustomerId &from, const CustomerId &into)
{
    return m_database
        .execute(u"UPDATE OR IGNORE crm_creation SET customer_id = :into WHERE customer_id = :from"_s,
            {{":into"_L1, into.text()}, {":from"_L1, from.text()}})
        .and_then([&] {
            return m_database.execute(
                u"DELETE FROM crm_creation WHERE customer_id = :from OR (customer_id = :into AND connection "
                u"IN "
                "(SELECT l.connection FROM crm_link AS l JOIN crm_record AS r ON r.connection = l.connection "
                "AND r.kind = l.kind AND r.remote_id = l.remote_id AND r.state = 0 "
                "LEFT JOIN customer AS c ON c.id = l.customer_id "
                "WHERE coalesce(c.merged_into, l.customer_id) IN (:from, :into)))"_s,
                {{":into"_L1, into.text()}, {":from"_L1, from.text()}});
        });
}

} // namespace quittance
