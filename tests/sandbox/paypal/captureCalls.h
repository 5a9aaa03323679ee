#pragma once

#include "tests/sandbox/paypal/PayPalCall.h"

namespace quittance::sandbox {

PayPalResult showPayPalCapture(const PayPalCall &call);
PayPalResult refundPayPalCapture(const PayPalCall &call);
PayPalResult showPayPalRefund(const PayPalCall &call);

} // namespace quittance::sandbox
