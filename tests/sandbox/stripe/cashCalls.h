#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

class Checkout;

StripeAnswer readCash(const StripeCall &call);
//! Whether incoming transfers are used automatically.
StripeAnswer updateCash(const StripeCall &call);
StripeAnswer listCashMoves(const StripeCall &call);
StripeAnswer readCashMove(const StripeCall &call);
//! Where the customer can transfer to without a payment intent: the same answer each time.
StripeAnswer fundingInstructions(const StripeCall &call);
//! Stripe's helper for tests: a transfer arrives.
StripeAnswer fundCashCall(const StripeCall &call, Checkout &checkout);

} // namespace quittance::sandbox
