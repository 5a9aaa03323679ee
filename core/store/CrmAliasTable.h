#pragma once

#include "core/domain/CrmTrack.h"
#include "core/store/CrmStatement.h"

#include <QHash>

namespace quittance {

//! Former ids of records that were merged there, of one kind of one connection. Ordinary table, and ours:
//! kept for good, unless a merge is undone there. Must not outlive its database.
class CrmAliasTable
{
public:
    CrmAliasTable(Database &database, const ConnectionId &connection, const CrmTrack &track);

    //! Former id to the survivor of today.
    Result<QHash<QString, QString>> all();
    //! oldId and everything that pointed to it point to newId from now on.
    Result<void> put(const QString &oldId, const QString &newId);
    //! oldId is a record of its own again.
    Result<void> remove(const QString &oldId);

private:
    QString m_connection;
    int m_kind;
    CrmStatement m_all;
    CrmStatement m_put;
    CrmStatement m_move;
    CrmStatement m_remove;
};

} // namespace quittance
