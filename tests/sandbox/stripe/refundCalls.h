#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

//! Of a payment intent or a charge, all that is left unless an amount is sent; or of a customer's cash.
StripeAnswer createRefund(const StripeCall &call);
StripeAnswer updateRefund(const StripeCall &call);
//! Only one that waits for the payer.
StripeAnswer cancelRefund(const StripeCall &call);
//! Lets the payer's time to answer run out.
StripeAnswer expireRefund(const StripeCall &call);
StripeAnswer listRefunds(const StripeCall &call);

} // namespace quittance::sandbox
