#pragma once

#include "core/sync/syncCrm.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/core/sync/HubSpotDesk.h"

namespace quittance {

//! A book and HubSpot's stand-in, synced as the program does it: reading, mapping, comparing.
struct SyncOffice : BillingBook {
    HubSpotDesk world;
    const ConnectionId hubspot{QStringLiteral("hubspot")};
    QList<SyncProgress> progress; //!< Of all syncs.

    explicit SyncOffice(int contacts)
        : world(contacts)
    {
        clock.time = world.clock.time;
    }

    //! With a connector that knows nothing of earlier ones.
    Result<CrmSyncReport> sync(CrmSyncOrder order = {})
    {
        clock.time = world.clock.time;
        HubSpotConnector connector(
            world, world.clock, QUrl(QStringLiteral("https://api.example.org")), SecretText("pat-eu1-test"));
        Book observer = book;
        observer.actor = QStringLiteral("sync:hubspot");
        return syncCrm(
            observer, connector, order, [this](const SyncProgress &step) { progress.append(step); },
            StopFlag());
    }
};

} // namespace quittance
