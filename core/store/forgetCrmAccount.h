#pragma once

#include "core/base/Id.h"
#include "core/store/Database.h"

namespace quittance {

//! Drops all that is known of a connection's account: mirror, places, links, pauses. Only for a connection
//! that is given another account on purpose: ids of one account mean nothing in another. Runs inside the
//! caller's transaction.
Result<void> forgetCrmAccount(Database &database, const ConnectionId &connection);

} // namespace quittance
