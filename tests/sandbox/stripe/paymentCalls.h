#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

StripeAnswer listIntents(const StripeCall &call);
StripeAnswer listCharges(const StripeCall &call);
StripeAnswer listTransactions(const StripeCall &call);
//! What the transactions come to by now: pending until available_on, available after.
StripeAnswer readBalance(const StripeCall &call);
//! Marks the transactions whose day has come as available.
void settleTransactions(StripeState &state);

} // namespace quittance::sandbox
