#pragma once

#include "tests/sandbox/paypal/PayPalState.h"

namespace quittance::sandbox {

//! What no program can do, but payers, banks and PayPal can:
//!   pay {"order" or "invoice" or "url"; "funding": "balance" | "echeck" | "declined"; "amount": "12.00",
//!       "email", "approve": true} as a payer would; answers {"state": "approved" | "paid" | "pending" |
//!       "declined" | "cancelled" | "closed", "message", "capture"}
//!   settle {"capture", "status": "COMPLETED"}   a pending capture ends
//!   refund {"capture", "amount"}   somebody pays back on PayPal's site
//!   refund/end {"refund", "status"}
//!   reversal {"capture"}   the bank or PayPal takes it back
//!   dispute {"capture", "reason", "stage", "amount"}, dispute/move {"dispute", "status", "stage", "outcome"}
//!   transfer {"currency", "amount"}   to the bank account; all that is there without an amount
//!   line {"code", "amount", "currency", "status"}   any other movement of the balance
//!   terms {…}   see PayPalTerms
//! Says what cannot be.
tl::expected<QJsonObject, QString> payPalWorld(
    PayPalState &state, const QString &name, const QJsonObject &order);

} // namespace quittance::sandbox
