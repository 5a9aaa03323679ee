#pragma once

#include "tests/sandbox/paypal/PayPalCall.h"

namespace quittance::sandbox {

PayPalResult createPayPalOrder(const PayPalCall &call);
PayPalResult showPayPalOrder(const PayPalCall &call);
PayPalResult patchPayPalOrder(const PayPalCall &call);
PayPalResult capturePayPalOrder(const PayPalCall &call);

//! What became of a payer's click on the approval page.
enum class Approval : quint8 {
    Given, //!< The order can be captured.
    Cancelled, //!< The payer went back; the order stays as it was.
    Closed, //!< There is nothing to approve: unknown, expired or done.
};
//! The payer chose how to pay ("balance", "echeck", "declined"), or went back.
Approval approvePayPalOrder(
    PayPalState &state, const QString &orderId, const QString &funding, const QString &email, bool approve);
//! The order while it can be opened or captured; nothing once it has run out.
std::optional<QJsonObject> livePayPalOrder(const PayPalState &state, const QString &orderId);

} // namespace quittance::sandbox
