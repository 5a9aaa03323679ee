#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/billing/compareCustomers.h"

namespace quittance {

class CrmConnector;

//! Settles, in favour of who changed the field last, what waits for a person although its policy is that the
//! newest value counts. It stays open where either time is not known, both are the same, or the CRM says
//! something else by now. What came of it, with the conflicts that are none any more taken off. Errors: the
//! connector's and the store's.
Result<CrmRun> settleNewest(Book &book, CrmConnector &connector, const StopFlag &stop);

} // namespace quittance
