#pragma once

#include "tests/sandbox/stripe/StripeState.h"

namespace quittance::sandbox {

//! Pays out everything of the currency that is available and has not gone out yet, whatever its sign.
//! Nothing when there is nothing.
std::optional<QJsonObject> payOutAll(StripeState &state, const QString &currency);
//! Pays out that amount by hand: its movements cannot be told.
QJsonObject payOutByHand(StripeState &state, qint64 amount, const QString &currency);
//! The bank sends it back: code is "account_closed", "no_account" ... Refused (empty) when it already failed.
std::optional<QJsonObject> failPayout(StripeState &state, const QString &id, const QString &code);
//! Lets the automatic payouts of all currencies run at the first midnight UTC after so many seconds.
void schedulePayout(StripeState &state, qint64 after);

} // namespace quittance::sandbox
