#pragma once

#include "tests/sandbox/paypal/PayPalCall.h"

namespace quittance::sandbox {

//! Transaction search: what moved the balance, hours late.
PayPalResult listPayPalTransactions(const PayPalCall &call);
PayPalResult showPayPalBalances(const PayPalCall &call);

} // namespace quittance::sandbox
