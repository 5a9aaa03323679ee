#pragma once

#include "tests/sandbox/paypal/PayPalError.h"

#include <QJsonArray>

namespace quittance::sandbox {

//! What is wrong with the amounts of an order's purchase units: currencies, decimals, sums that do not add
//! up.
std::optional<PayPalError> orderMoneyTrouble(const QJsonArray &units);

} // namespace quittance::sandbox
