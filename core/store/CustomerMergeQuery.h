#pragma once

#include "core/base/Error.h"
#include "core/domain/CustomerMerge.h"

namespace quittance {

class Database;

//! What a merge of two customers would do. Reads only.
class CustomerMergeQuery
{
public:
    explicit CustomerMergeQuery(Database &database)
        : m_database(database)
    {
    }

    //! By ids or aliases. NotFound "customer.unknown"; InvalidInput "customer.merge_self".
    Result<CustomerMerge> effect(const CustomerId &from, const CustomerId &into, QDate today);

private:
    Database &m_database;
};

} // namespace quittance
