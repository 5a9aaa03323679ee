#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

StripeAnswer createCustomer(const StripeCall &call);
StripeAnswer updateCustomer(const StripeCall &call);
StripeAnswer listCustomers(const StripeCall &call);

} // namespace quittance::sandbox
