#pragma once

#include "core/base/Id.h"
#include "core/store/CrmStatement.h"

#include <QHash>

namespace quittance {

//! Names of those who own records in the CRM. Ordinary table: a rebuild leaves it alone. Must not outlive its
//! database.
class CrmOwnerTable
{
public:
    explicit CrmOwnerTable(Database &database);

    Result<void> put(const ConnectionId &connection, const QString &remoteId, const QString &name);
    //! Id there to name.
    Result<QHash<QString, QString>> all(const ConnectionId &connection);

private:
    CrmStatement m_put;
    CrmStatement m_all;
};

} // namespace quittance
