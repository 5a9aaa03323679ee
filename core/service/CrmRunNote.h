#pragma once

#include "core/domain/CrmSyncRun.h"
#include "core/sync/syncCrm.h"

namespace quittance {

class Database;
class Workshop;

//! Writes a sync of a CRM down, from its beginning to however it ends. Where that cannot be written, the log
//! says so: no sync fails for it. Belongs to the thread of its database, which outlives it.
class CrmRunNote
{
public:
    CrmRunNote(Workshop &workshop, Database &database, const ConnectionId &connection, bool isFull);

    //! So many records came.
    void add(qint64 brought) { m_run.pulled += brought; }
    void end(const Result<CrmSyncReport> &report);

private:
    Workshop &m_workshop;
    Database &m_database;
    CrmSyncRun m_run; //!< Without a key where its beginning could not be written.
};

//! Adds to the last sync of a CRM what it was told since then.
void noteToldSince(
    Workshop &workshop, Database &database, const QString &connection, qint64 told, qint64 refused);

} // namespace quittance
