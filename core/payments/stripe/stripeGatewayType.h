#pragma once

#include "core/payments/GatewayRegistry.h"

namespace quittance {

//! What the registry says about Stripe.
GatewayType stripeGatewayType();

} // namespace quittance
