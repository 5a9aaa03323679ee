#pragma once

#include "core/payments/PaymentGateway.h"

namespace quittance {

//! A closing was refused, and so was the look at how the link stands now. Refused where it is not there at
//! all: then the first answer says enough.
Result<GatewayClosing> closingUnseen(const Error &refusal, const Error &look);

} // namespace quittance
