#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

#include <optional>

namespace quittance::sandbox {

//! What several calls refuse in the same way.

//! An amount that no payment takes: too small, too large, not whole where the currency asks for that.
std::optional<StripeError> refuseAmount(qint64 amount, const QString &currency, const QString &param);
//! A "statement_descriptor_suffix" that no card's statement prints; nothing when none was sent. How long it
//! is the table of parameters knows.
std::optional<StripeError> refuseStatement(const StripeCall &call);
//! A "customer" that does not exist; nothing when none was sent.
std::optional<StripeError> refuseCustomer(const StripeCall &call);
//! The state of the object does not allow the call: code is "payment_intent_unexpected_state" ...
tl::unexpected<StripeError> wrongState(const QString &code, const QString &message);
//! 402: the payment was tried and failed. The intent is inside the error.
tl::unexpected<StripeError> paymentFailed(const QJsonObject &intent);

} // namespace quittance::sandbox
