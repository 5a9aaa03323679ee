#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

//! A new customer of whom nothing is known, not yet on the shelf.
QJsonObject emptyCustomer(StripeState &state);
StripeAnswer createCustomer(const StripeCall &call);
StripeAnswer updateCustomer(const StripeCall &call);
//! Leaves {"id", "object", "deleted": true} behind.
StripeAnswer deleteCustomer(const StripeCall &call);
StripeAnswer listCustomers(const StripeCall &call);

} // namespace quittance::sandbox
