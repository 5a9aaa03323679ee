#pragma once

#include "core/base/StopFlag.h"
#include "core/crm/CrmConnector.h"

namespace quittance {

class Database;

//! {} where the connection is of this account, or of none yet; else Refused "crm.other_account" (value: this
//! account, expected: the one the book knows).
Result<void> checkCrmAccount(Database &database, const ConnectionId &connection, const CrmAccount &account);

//! Asks which account the credentials open, before anything of it is taken over, and notes it where the
//! connection is new. Blocks; the connection's lanes only. Errors: those of the connector, of the store, and
//! of checkCrmAccount().
Result<CrmAccount> recogniseCrm(Database &database, CrmConnector &connector, const StopFlag &stop);

} // namespace quittance
