#pragma once

#include "tests/sandbox/stripe/StripeError.h"
#include "tests/sandbox/stripe/StripeState.h"

namespace quittance::sandbox {

//! What is to be given back.
struct RefundOrder {
    QJsonObject charge;
    qint64 amount = 0;
    QJsonValue reason; //!< null, or "duplicate", "fraudulent", "requested_by_customer".
    QJsonObject metadata;
    QString
        instructionsEmail; //!< Asks the payer of a transfer where to send it; empty: into the cash balance.
};

//! Takes the money out of the balance. A card's refund succeeds at once unless its number says otherwise, a
//! debit's after five days; a transfer's goes to the cash balance, or waits for the payer's bank account.
QJsonObject makeRefund(StripeState &state, const RefundOrder &order);
//! Returns cash that has paid nothing to the customer's bank.
QJsonObject refundCash(StripeState &state, const QString &customer, qint64 amount, const QString &currency,
    const QJsonObject &metadata);
//! Ends a refund as "succeeded", "failed" or "canceled"; the latter two bring the money back. Nothing when it
//! has failed or was cancelled before.
std::optional<QJsonObject> endRefund(
    StripeState &state, const QString &id, const QString &status, const QString &failureReason = {});

} // namespace quittance::sandbox
