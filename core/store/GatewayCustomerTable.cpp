#include "core/store/GatewayCustomerTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> GatewayCustomerTable::write(
    const CustomerId &customer, const QString &connection, const QString &externalId)
{
    return m_database.execute(
        u"INSERT OR REPLACE INTO gateway_customer (customer_id, connection, external_id) VALUES ("
        "COALESCE((SELECT merged_into FROM customer WHERE id = :customer), :customer), "
        ":connection, :external)"_s,
        {{":customer"_L1, customer.text()}, {":connection"_L1, connection}, {":external"_L1, externalId}});
}

Result<QString> GatewayCustomerTable::externalId(const CustomerId &customer, const QString &connection)
{
    auto row = m_database.query(
        u"SELECT external_id FROM gateway_customer WHERE customer_id = :customer AND connection = :connection"_s,
        {{":customer"_L1, customer.text()}, {":connection"_L1, connection}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toString() : QString(); });
}

Result<CustomerId> GatewayCustomerTable::customer(const QString &connection, const QString &externalId)
{
    auto row = m_database.query(
        u"SELECT customer_id FROM gateway_customer WHERE external_id = :external AND connection = :connection"_s,
        {{":external"_L1, externalId}, {":connection"_L1, connection}});
    return row.map(
        [](QSqlQuery &found) { return found.next() ? CustomerId(found.value(0).toString()) : CustomerId(); });
}

} // namespace quittance
