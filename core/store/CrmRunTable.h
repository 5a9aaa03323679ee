#pragma once

#include "core/domain/CrmSyncRun.h"

#include <QList>

namespace quittance {

class Database;

//! Table crm_run: what came of each sync of a CRM. Ordinary table: a rebuild leaves it alone.
class CrmRunTable
{
public:
    static constexpr int mostKept = 500; //!< Of each connection.

    explicit CrmRunTable(Database &database)
        : m_database(database)
    {
    }

    //! Writes the beginning of one down. Whatever of this connection had no end until now was cut off.
    Result<CrmSyncRun> begin(const ConnectionId &connection, const QDateTime &now, bool isFull);
    //! How it ended; nothing where it is not there any more.
    Result<void> end(const CrmSyncRun &run);
    //! The CRM was told something since its last sync began.
    Result<void> addTold(const ConnectionId &connection, qint64 told, qint64 refused);
    //! Newest first.
    Result<QList<CrmSyncRun>> newest(int limit);

private:
    Database &m_database;
};

} // namespace quittance
