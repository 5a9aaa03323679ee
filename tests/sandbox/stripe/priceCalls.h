#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

StripeAnswer createProduct(const StripeCall &call);
StripeAnswer updateProduct(const StripeCall &call);
StripeAnswer listProducts(const StripeCall &call);
StripeAnswer createPrice(const StripeCall &call);
StripeAnswer updatePrice(const StripeCall &call);
StripeAnswer listPrices(const StripeCall &call);

} // namespace quittance::sandbox
