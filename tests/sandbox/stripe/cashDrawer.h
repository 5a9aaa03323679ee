#pragma once

#include "tests/sandbox/stripe/StripeState.h"

namespace quittance::sandbox {

class PaymentFlow;

//! Money customers have transferred to their own account numbers, and what it pays.

//! The customer's cash balance; a new one is empty and is used automatically.
QJsonObject cashBalanceOf(StripeState &state, const QString &customer);
//! "customer_balance" instructions of an intent: where to transfer, how much is left, which reference.
QJsonObject transferInstructions(StripeState &state, const QJsonObject &intent);
//! The account numbers of the customer: type is "eu_bank_transfer" ..., country counts for that one only.
//! The same ones each time.
QJsonObject bankAddressOf(
    StripeState &state, const QString &customer, const QString &type, const QString &country);
//! What is still to come for the intent.
qint64 remainingOf(const StripeState &state, const QJsonObject &intent);

//! A transfer arrives: the movement of the cash balance. Where that is used automatically, it pays open
//! intents of the customer: the one whose reference it names, else the one of that amount, else the oldest.
QJsonObject fundCash(StripeState &state, PaymentFlow &flow, const QString &customer, qint64 amount,
    const QString &currency, const QString &reference);
//! Puts what there is towards that intent, whether or not it is used automatically.
void spendCash(StripeState &state, PaymentFlow &flow, const QString &customer, const QString &currency,
    const QString &intent, qint64 most = 0);
//! Returns to the customer what came for an intent that is cancelled.
void giveBackCash(StripeState &state, const QString &intent);
//! Moves the cash balance and writes it down: fields are what the type brings.
QJsonObject moveCash(StripeState &state, const QString &customer, qint64 amount, const QString &currency,
    const QString &type, const QJsonValue &fields);

} // namespace quittance::sandbox
