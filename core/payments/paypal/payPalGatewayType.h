#pragma once

#include "core/payments/GatewayRegistry.h"

namespace quittance {

GatewayType payPalGatewayType();

} // namespace quittance
