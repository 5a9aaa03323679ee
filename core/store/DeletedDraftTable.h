#pragma once

#include "core/base/Error.h"
#include "core/domain/DeletedDraft.h"

#include <optional>

namespace quittance {

class Database;

//! Table deleted_draft. Kind: ordinary.
class DeletedDraftTable
{
public:
    explicit DeletedDraftTable(Database &database)
        : m_database(database)
    {
    }

    //! Inserts or replaces.
    Result<void> write(const Draft &draft, const QDateTime &deletedAt);
    //! Those deleted at that moment or later, newest first.
    Result<QList<DeletedDraft>> since(const QDateTime &from);
    Result<std::optional<DeletedDraft>> byId(const InvoiceId &id);
    //! Those of a customer that was merged into another.
    Result<void> moveAll(const CustomerId &from, const CustomerId &into);
    Result<void> remove(const InvoiceId &id);
    Result<void> removeBefore(const QDateTime &moment);

private:
    Database &m_database;
};

} // namespace quittance
