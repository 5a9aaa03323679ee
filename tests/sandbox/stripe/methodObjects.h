#pragma once

#include "tests/sandbox/stripe/StripeState.h"
#include "tests/sandbox/stripe/TestCard.h"
#include "tests/sandbox/stripe/TestDebit.h"

namespace quittance::sandbox {

//! Ways to pay in Stripe's form. Those made here are put on the shelf, with the number that says how they
//! behave beside it.

QJsonObject makeCardMethod(StripeState &state, const TestCard &card, const CardEntry &entry);
QJsonObject makeDebitMethod(StripeState &state, const TestDebit &debit, const QJsonObject &billing);
QJsonObject makeBalanceMethod(StripeState &state);
//! The one with this id; "pm_card_visa" and the like make a new one. Nothing for an unknown id.
std::optional<QJsonObject> takeMethod(StripeState &state, const QString &id);
//! Marks the way to pay as the customer's.
QJsonObject attachMethod(StripeState &state, QJsonObject method, const QJsonValue &customer);

//! The card behind the way to pay; nothing when it is no card.
std::optional<TestCard> cardOf(const StripeState &state, const QJsonObject &method);
//! The bank account behind it; nothing when it is none.
std::optional<TestDebit> debitOf(const StripeState &state, const QJsonObject &method);
//! As a charge's "payment_method_details".
QJsonObject detailsOf(const QJsonObject &method);

} // namespace quittance::sandbox
