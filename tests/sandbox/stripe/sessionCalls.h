#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

class Checkout;

StripeAnswer listSessions(const StripeCall &call);
StripeAnswer sessionLineItems(const StripeCall &call);
//! Only an open session can be expired.
StripeAnswer expireSession(const StripeCall &call, Checkout &checkout);

} // namespace quittance::sandbox
