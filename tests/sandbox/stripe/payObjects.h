#pragma once

#include "tests/sandbox/stripe/StripeState.h"

namespace quittance::sandbox {

//! New objects of a payment in Stripe's form, not yet on a shelf.

//! What a payer can choose from where nothing else is asked for: cards, and the debit of the currency.
QJsonArray usualMethodTypes(const QString &currency);
QJsonObject newSession(StripeState &state, const QJsonObject &link, const QJsonArray &lines, qint64 seconds);
QJsonObject newIntent(StripeState &state, qint64 amount, const QString &currency);
QJsonObject newSetup(StripeState &state);
//! Neither succeeded nor failed yet; what it is for and who pays come from the intent.
QJsonObject newCharge(StripeState &state, const QJsonObject &intent, const QJsonObject &method);
//! A charge's "outcome"; declineCode is empty when the bank agreed.
QJsonObject bankAnswer(const QString &networkStatus, const QString &type, const QString &declineCode);

} // namespace quittance::sandbox
