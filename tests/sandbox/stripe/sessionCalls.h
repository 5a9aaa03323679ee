#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

class Checkout;

//! For a payment, or in mode "setup" for a way to pay that is to be kept.
StripeAnswer createSession(const StripeCall &call);
//! Its metadata.
StripeAnswer updateSession(const StripeCall &call);
StripeAnswer listSessions(const StripeCall &call);
StripeAnswer sessionLineItems(const StripeCall &call);
//! Only an open session can be expired.
StripeAnswer expireSession(const StripeCall &call, Checkout &checkout);

} // namespace quittance::sandbox
