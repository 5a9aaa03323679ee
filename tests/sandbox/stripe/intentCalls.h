#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

class Checkout;

StripeAnswer createIntent(const StripeCall &call, Checkout &checkout);
StripeAnswer updateIntent(const StripeCall &call, Checkout &checkout);
StripeAnswer confirmIntent(const StripeCall &call, Checkout &checkout);
StripeAnswer captureIntent(const StripeCall &call, Checkout &checkout);
StripeAnswer cancelIntent(const StripeCall &call, Checkout &checkout);
//! Puts the customer's cash towards an intent that waits for a bank transfer.
StripeAnswer applyBalance(const StripeCall &call, Checkout &checkout);
//! Proves that the payer owns a US bank account.
StripeAnswer verifyDeposits(const StripeCall &call, Checkout &checkout);

} // namespace quittance::sandbox
