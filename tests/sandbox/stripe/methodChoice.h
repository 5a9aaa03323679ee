#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

//! The way to pay a call names, makes or finds in the intent.
struct MethodChoice {
    QJsonObject method; //!< Empty when there is none.
    bool made = false; //!< From payment_method_data: nobody has approved or verified it.
};

//! Refuses one that does not exist, belongs to another customer, or is of a kind the intent does not take.
tl::expected<MethodChoice, StripeError> chooseMethod(const StripeCall &call, const QJsonObject &intent);
//! Why a debit may not be ordered: its holder must have agreed (mandate_data) unless done before.
std::optional<StripeError> refuseMandate(const StripeCall &call, const MethodChoice &choice);

} // namespace quittance::sandbox
