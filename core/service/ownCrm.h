#pragma once

#include "core/crm/CrmConnector.h"
#include "core/service/connections.h"

namespace quittance {

// Ids of one account mean nothing in another: whatever is asked of a CRM beside a sync, or told to it, goes
// to the account the connection belongs to, and to no other. That it was another one is remembered for the
// status until the right one answers.

//! recogniseCrm().
Result<void> recogniseOwnCrm(
    Workshop &workshop, Database &database, CrmConnector &connector, const StopFlag &stop);
//! openCrm(), and the account was recognised.
Result<OpenCrm> openOwnCrm(Workshop &workshop, Database &database, const QString &id, const StopFlag &stop);
//! Asks whose account it is, as recogniseCrm() does, but where the connection is of none yet, it stays so.
Result<CrmAccount> testCrm(Workshop &workshop, Database &database, const QString &id, const StopFlag &stop);

} // namespace quittance
