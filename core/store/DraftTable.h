#pragma once

#include "core/base/Error.h"
#include "core/domain/Draft.h"

#include <QDateTime>

#include <optional>

namespace quittance {

class Database;

//! Table draft. Kind: ordinary.
class DraftTable
{
public:
    explicit DraftTable(Database &database)
        : m_database(database)
    {
    }

    //! Inserts or replaces.
    Result<void> write(const Draft &draft, const QDateTime &now);
    Result<std::optional<Draft>> byId(const InvoiceId &id);
    Result<bool> hasSourceKey(const QString &sourceKey);
    //! Drafts of a customer that was merged into another.
    Result<void> moveAll(const CustomerId &from, const CustomerId &into);
    Result<void> remove(const InvoiceId &id);

private:
    Database &m_database;
};

} // namespace quittance
