#pragma once

#include "tests/sandbox/stripe/StripeState.h"

namespace quittance::sandbox {

//! A movement of the account's balance, before Stripe writes it down.
struct LedgerLine {
    QString type; //!< "charge", "refund", "adjustment", "payout" ...
    QString category; //!< For reports: "charge", "dispute" ...
    QJsonValue source; //!< Id of what caused it.
    qint64 amount = 0; //!< Signed, in the smallest unit of `currency`.
    QString currency;
    qint64 fee = 0; //!< Signed, in the unit of the settlement currency; what processing costs comes on top.
    bool processed = false; //!< Whether Stripe takes what processing costs.
    QString description;
    qint64 availableAfter = 0; //!< Seconds; 0 is at once.
};

//! Writes the balance transaction, converted into the settlement currency where the account has one and a
//! rate is known, and lets it become available in its time.
QJsonObject writeLine(StripeState &state, const LedgerLine &line);
//! The amount in the currency it settles in.
qint64 settledAmount(const StripeState &state, qint64 amount, const QString &currency);
//! The currency it settles in.
QString settledCurrency(const StripeState &state, const QString &currency);

} // namespace quittance::sandbox
