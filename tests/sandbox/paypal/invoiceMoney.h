#pragma once

#include "tests/sandbox/paypal/PayPalError.h"
#include "tests/sandbox/paypal/PayPalState.h"

namespace quittance::sandbox {

//! The invoice with paid, refunded and due amounts and the status that follow from its payments and refunds.
QJsonObject withStanding(QJsonObject invoice);
//! What is left to pay.
PayPalMoney dueOf(const QJsonObject &invoice);
//! What was paid and not given back.
qint64 keptOf(const QJsonObject &invoice);
//! Whether a payer can pay it now: it was sent and is not done.
bool isPayable(const QJsonObject &invoice);
//! Enters how the capture stands among the payments and refunds of the invoice it pays.
void noteCapture(PayPalState &state, const QString &invoiceId, const QJsonObject &capture);
//! The payer pays on the invoice's page, all or a part. Says what the page answers when it does not take it.
tl::expected<QJsonObject, QString> payInvoice(PayPalState &state, const QString &invoiceId,
    std::optional<qint64> minor, const QString &funding, const QString &email);

} // namespace quittance::sandbox
