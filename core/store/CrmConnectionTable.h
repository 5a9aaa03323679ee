#pragma once

#include "core/base/Id.h"
#include "core/store/Database.h"

namespace quittance {

//! Which account of which CRM a connection belongs to.
struct CrmConnectionRow {
    ConnectionId id;
    QString provider;
    QString accountId; //!< The provider's; never changes silently.
    QString accountName;
    QString version; //!< Of the provider's interface last spoken.

    friend bool operator==(const CrmConnectionRow &, const CrmConnectionRow &) = default;
};

//! Ordinary table: a rebuild leaves it alone.
class CrmConnectionTable
{
public:
    explicit CrmConnectionTable(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<CrmConnectionRow>> find(const ConnectionId &id) const;
    Result<void> save(const CrmConnectionRow &row);

private:
    Database &m_database;
};

} // namespace quittance
