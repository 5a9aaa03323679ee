#pragma once

#include "core/domain/CrmConflict.h"
#include "core/store/Database.h"

namespace quittance {

//! A conflict and the push by which its settling is told; empty where there is nothing to tell.
struct CrmConflictRow {
    CrmConflict conflict; //!< customerName and canUndo are not stored.
    EntryId push;
};

//! Table crm_conflict. Ordinary table: a rebuild leaves it alone.
class CrmConflictTable
{
public:
    explicit CrmConflictTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> put(const CrmConflictRow &row);
    Result<void> remove(const ConnectionId &connection, const CustomerId &customer, CrmField field);
    //! All of a customer that is merged into another: what is disputed of that one is its own.
    Result<void> forget(const CustomerId &customer);
    Result<void> removeAll(const ConnectionId &connection, const CustomerId &customer);
    Result<QList<CrmConflictRow>> ofCustomer(const ConnectionId &connection, const CustomerId &customer);
    //! NotFound "crm_conflict.unknown".
    Result<CrmConflictRow> find(const ConnectionId &connection, const CustomerId &customer, CrmField field);
    //! Open ones first, then settled ones; by name and field, with canUndo.
    Result<QList<CrmConflict>> list();
    Result<qint64> open(const ConnectionId &connection);

private:
    Database &m_database;
};

} // namespace quittance
