#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

//! A page on which the customer looks after its saved ways to pay.
StripeAnswer createPortalSession(const StripeCall &call);

} // namespace quittance::sandbox
