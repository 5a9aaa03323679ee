#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

namespace quittance {

class Database;

//! Table crm_creation: customers who are to have a record made in a CRM. Ordinary table: a rebuild leaves it
//! alone.
class CrmCreationTable
{
public:
    explicit CrmCreationTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> add(const ConnectionId &connection, const CustomerId &customer);
    Result<bool> has(const ConnectionId &connection, const CustomerId &customer);
    Result<void> remove(const ConnectionId &connection, const CustomerId &customer);
    //! What is wished for a customer that becomes another is wished for that one, unless either has a record.
    Result<void> merge(const CustomerId &from, const CustomerId &into);

private:
    Database &m_database;
};

} // namespace quittance
