#pragma once

#include "core/payments/PaymentGateway.h"
#include "core/payments/paypal/PayPalAccount.h"

#include <QJsonObject>

namespace quittance {

//! The money of one capture of an order. unit and order may be empty where only the capture was read. Empty
//! when it is in a currency or fraction that no book of ours can hold and is not ours; BadReply
//! paypal.unreadable, paypal.amount_unreadable.
Result<std::optional<GatewayPayment>> payPalCapture(const PayPalAccount &account, const QJsonObject &capture,
    const QJsonObject &unit, const QJsonObject &order);

//! What was paid through PayPal of an invoice; what was noted there as paid elsewhere is none of it. PayPal
//! tells days, no times: the middle of the day stands for it, or now where that has not come.
Result<QList<GatewayPayment>> payPalInvoicePayments(
    const PayPalAccount &account, const QJsonObject &invoice, const QDateTime &now);

//! Key of the fee of a payment, wherever it was learnt.
QString payPalFeeKey(const QString &paymentKey);

} // namespace quittance
