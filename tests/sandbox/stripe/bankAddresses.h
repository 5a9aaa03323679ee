#pragma once

#include "tests/sandbox/stripe/StripeState.h"

namespace quittance::sandbox {

//! Account numbers for transfers in Stripe's form ("financial_address"), with a right check digit where the
//! kind has one. Each call makes another account. type is "eu_bank_transfer", "us_bank_transfer" ...; country
//! counts for the first only.
QJsonObject makeBankAddress(StripeState &state, const QString &type, const QString &country);
//! What is shown of the sender of such a transfer; empty where Stripe shows nothing.
QJsonObject senderOf(const QString &type);

} // namespace quittance::sandbox
