#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/BillingFacts.h"

namespace quittance {

class Database;

//! What was billed to a customer and paid, from the projections.
class BillingFactsQuery
{
public:
    explicit BillingFactsQuery(Database &database)
        : m_database(database)
    {
    }

    //! Balances of documents in this currency as they stand now; overdue is what was due before today.
    Result<BillingFacts> ofCustomer(const CustomerId &customer, Currency currency, QDate today);

private:
    Database &m_database;
};

} // namespace quittance
