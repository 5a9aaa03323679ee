#pragma once

#include "core/domain/SyncProgress.h"
#include "core/service/connections.h"
#include "core/sync/syncCrm.h"

namespace quittance {

//! A whole look at a CRM as syncCrm() does it, and what is remembered of it: how it went, whether access
//! works, what of the day's requests is used. What it could not read stands in the report's problems. In the
//! connection's observing lane.
Result<SyncReport> lookAtCrm(Workshop &workshop, Database &database, const ConnectionFacts &facts,
    CrmSyncOrder order, const ContactSync::Progress &progress, const StopFlag &stop);

} // namespace quittance
