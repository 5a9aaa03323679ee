#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

class Checkout;

StripeAnswer createSetup(const StripeCall &call, Checkout &checkout);
StripeAnswer updateSetup(const StripeCall &call, Checkout &checkout);
StripeAnswer confirmSetup(const StripeCall &call, Checkout &checkout);
StripeAnswer cancelSetup(const StripeCall &call, Checkout &checkout);
StripeAnswer listSetups(const StripeCall &call);

} // namespace quittance::sandbox
