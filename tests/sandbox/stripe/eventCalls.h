#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

//! Events of the last 30 days; older ones are gone, as cursors too.
StripeAnswer listEvents(const StripeCall &call);
StripeAnswer readEvent(const StripeCall &call);

} // namespace quittance::sandbox
