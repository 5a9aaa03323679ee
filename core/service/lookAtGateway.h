#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/GatewayTrial.h"

namespace quittance {

class PaymentGateway;

//! Asks a payment provider who we are to it and what the key may do. Changes nothing there. The gateway's
//! errors; a permission that is missing is none.
Result<GatewayTrial> lookAtGateway(const QString &id, PaymentGateway &gateway, const StopFlag &stop);

} // namespace quittance
