#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

StripeAnswer listIntents(const StripeCall &call);
StripeAnswer listCharges(const StripeCall &call);
StripeAnswer listTransactions(const StripeCall &call);
//! What the transactions come to by now: pending until available_on, available after.
StripeAnswer readBalance(const StripeCall &call);
StripeAnswer listDisputes(const StripeCall &call);
StripeAnswer listPayouts(const StripeCall &call);
//! Restricted keys may not ask for it.
StripeAnswer readAccount(const StripeCall &call);

} // namespace quittance::sandbox
