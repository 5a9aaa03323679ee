#pragma once

#include "tests/sandbox/paypal/PayPalCall.h"

namespace quittance::sandbox {

PayPalResult listPayPalDisputes(const PayPalCall &call);
PayPalResult showPayPalDispute(const PayPalCall &call);

//! A buyer or their bank disputes a capture: {"capture", "reason", "stage", "amount"}. Answers the dispute,
//! or says what cannot be.
tl::expected<QJsonObject, QString> openPayPalDispute(PayPalState &state, const QJsonObject &order);
//! It moves: {"dispute", "status" or "stage" or "outcome"}; an outcome closes it.
tl::expected<QJsonObject, QString> movePayPalDispute(PayPalState &state, const QJsonObject &order);

} // namespace quittance::sandbox
