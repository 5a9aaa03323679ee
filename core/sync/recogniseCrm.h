#pragma once

#include "core/base/StopFlag.h"
#include "core/crm/CrmConnector.h"

namespace quittance {

class Database;

//! Asks which account the credentials open, before anything of it is taken over, and notes it where the
//! connection is new. Blocks; the connection's lane only. Errors: those of the connector and the store;
//! Refused "crm.other_account" (value: the account the credentials open) where the connection belongs to
//! another one.
Result<CrmAccount> recogniseCrm(Database &database, CrmConnector &connector, const StopFlag &stop);

} // namespace quittance
