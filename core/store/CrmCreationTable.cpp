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

} // namespace quittance
