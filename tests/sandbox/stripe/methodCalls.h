#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

//! Ways to pay: their own calls, and those below a customer.

StripeAnswer readMethod(const StripeCall &call);
StripeAnswer updateMethod(const StripeCall &call);
StripeAnswer attachMethodCall(const StripeCall &call);
//! For good: what is detached cannot be used or attached again.
StripeAnswer detachMethod(const StripeCall &call);
StripeAnswer listMethods(const StripeCall &call);
StripeAnswer listCustomerMethods(const StripeCall &call);
StripeAnswer readCustomerMethod(const StripeCall &call);

} // namespace quittance::sandbox
