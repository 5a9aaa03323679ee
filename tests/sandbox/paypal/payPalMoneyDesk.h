#pragma once

#include "tests/sandbox/paypal/PayPalError.h"
#include "tests/sandbox/paypal/PayPalState.h"

namespace quittance::sandbox {

//! What a payment is for, and who pays.
struct PayPalPayment {
    PayPalMoney amount;
    QString funding; //!< "balance" is paid at once, "echeck" later; see settleCapture().
    QString orderId; //!< Or
    QString invoiceId; //!< the invoice it pays ("INV2-…").
    QString invoiceNumber; //!< What the payer sees: invoice_id or number.
    QString custom;
    QString subject;
    QString payerEmail;
    QString payerName;
};

//! Takes the payment: a capture, and its line in the ledger. Answers the capture.
QJsonObject takePayment(PayPalState &state, const PayPalPayment &payment);
//! A pending capture ends: COMPLETED, DECLINED or FAILED. Says what is wrong, or nothing.
QString settleCapture(PayPalState &state, const QString &captureId, const QString &status);
//! Pays back through PayPal; what is left when no amount is given.
tl::expected<QJsonObject, PayPalError> refundCapture(
    PayPalState &state, const QString &captureId, const QJsonObject &request);
//! A pending refund ends: COMPLETED, FAILED or CANCELLED. Says what is wrong, or nothing.
QString endRefund(PayPalState &state, const QString &refundId, const QString &status);
//! The bank or PayPal takes a payment back. Says what is wrong, or nothing.
QString reverseCapture(PayPalState &state, const QString &captureId);
//! What of a capture has been paid back.
PayPalMoney refundedOf(const QJsonObject &capture);
//! Says to the orders and invoices that show the capture how it stands now.
void spreadCapture(PayPalState &state, const QJsonObject &capture);

} // namespace quittance::sandbox
