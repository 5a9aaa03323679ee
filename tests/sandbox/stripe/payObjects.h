#pragma once

#include "tests/sandbox/stripe/StripeState.h"
#include "tests/sandbox/stripe/TestCard.h"

namespace quittance::sandbox {

//! New objects of a payment in Stripe's form, not yet on a shelf.

QJsonObject newSession(StripeState &state, const QJsonObject &link, const QJsonArray &lines, qint64 seconds);
QJsonObject newIntent(StripeState &state, const QJsonObject &session, const QJsonObject &link);
//! Neither succeeded nor failed yet.
QJsonObject newCharge(
    StripeState &state, const QJsonObject &intent, const CardEntry &entry, const TestCard &card);
//! For a charge that succeeded; available after seven days.
QJsonObject newTransaction(StripeState &state, const QJsonObject &charge);
//! A charge's "outcome"; declineCode is empty when the bank agreed.
QJsonObject bankAnswer(const QString &networkStatus, const QString &type, const QString &declineCode);

} // namespace quittance::sandbox
