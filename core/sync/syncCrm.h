#pragma once

#include "core/billing/compareCustomers.h"
#include "core/sync/ContactSync.h"

namespace quittance {

//! How a sync is to be done; see ContactSyncOrder.
struct CrmSyncOrder {
    bool full = false;
    bool acceptGone = false;
    bool inBackground = false; //!< Nobody waits for it: CrmConnector::askInBackground().
    std::function<void(qint64 records)> brought = {};
};

struct CrmSyncReport {
    ContactSyncReport contacts;
    CrmRun customers;
};

//! A whole look at one CRM: its fields come into the mappings; what changed there, into the mirror; and what
//! linked customers and it say of each other is compared. Reads all companies or people anew after a field of
//! theirs was mapped that was not read before. book acts as the observer: "sync:hubspot". Blocks; the
//! connection's lane only. A pause the CRM demands is kept by every later sync: RateLimited "crm.paused"
//! until it is over, and nothing is asked. Errors: those of ContactSync, the connector and the store.
Result<CrmSyncReport> syncCrm(Book &book, CrmConnector &connector, CrmSyncOrder order,
    const ContactSync::Progress &progress, const StopFlag &stop);

//! Has the connector read the fields that are mapped, whatever it reads next. Their names by kind,
//! to notice when there are others.
Result<QHash<CrmKind, QString>> readMappedFields(
    Database &database, CrmConnector &connector, const ConnectionId &connection);

//! The same of mappings that are at hand.
QHash<CrmKind, QString> readFieldsOf(CrmConnector &connector, const QList<CrmMapping> &mappings);

} // namespace quittance
