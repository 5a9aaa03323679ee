#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/SyncProgress.h"
#include "core/sync/ContactSyncOrder.h"

#include <QList>

#include <functional>

namespace quittance {

class Clock;
class CrmConnector;
class Database;

struct ContactSyncReport {
    qint64 changed = 0; //!< Records that people there made or changed.
    qint64 known = 0; //!< Companies and persons in the mirror afterwards.
    qint64 archived = 0; //!< Records that left the lists: archived or deleted there.
    qint64 interactions = 0; //!< Interactions of theirs that were new or different, or left the timelines.
    bool ownersHidden = false; //!< The token may not read who owns the records; everything else is done.
    QList<Error> hidden; //!< Lists, of fields too, that may not be read; everything else is done.
    //! What else a list of interactions or of fields answered instead of itself; the next sync takes it up.
    //! And Refused "crm.too_many_gone" of each list that lacks so much that nothing was taken off it.
    QList<Error> problems;

    friend bool operator==(const ContactSyncReport &, const ContactSyncReport &) = default;
};

//! Brings companies and persons from a CRM into the mirror, side by side where both are read whole, then what
//! people did with them.
class ContactSync
{
public:
    using Progress = std::function<void(const SyncProgress &)>;

    //! account: what recogniseCrm() answered just now. Blocks; run it in the connection's lane. Whatever ends
    //! it early, the next run goes on from there. Errors: those of the connector and the store.
    static Result<ContactSyncReport> run(Database &database, CrmConnector &connector, Clock &clock,
        const CrmAccount &account, const ContactSyncOrder &order, const Progress &progress,
        const StopFlag &stop);
};

} // namespace quittance
