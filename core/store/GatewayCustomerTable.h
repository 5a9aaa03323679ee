#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

namespace quittance {

class Database;

//! Table gateway_customer: who a customer of ours is at a provider. Kind: projection.
class GatewayCustomerTable
{
public:
    explicit GatewayCustomerTable(Database &database)
        : m_database(database)
    {
    }

    //! The link that is there already is replaced, on either side.
    Result<void> write(const CustomerId &customer, const QString &connection, const QString &externalId);
    //! The provider's id; empty when there is none.
    Result<QString> externalId(const CustomerId &customer, const QString &connection);
    //! Ours; empty when the provider's customer is nobody we know.
    Result<CustomerId> customer(const QString &connection, const QString &externalId);

private:
    Database &m_database;
};

} // namespace quittance
