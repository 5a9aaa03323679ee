#pragma once

#include "core/payments/PaymentGateway.h"
#include "core/payments/paypal/PayPalAccount.h"
#include "core/payments/paypal/PayPalRow.h"

namespace quittance {

// What one movement of the balance means. All of them expect an amount.

//! Of Kind::Payment. What is pending or was denied is said so.
GatewayPayment payPalRowPayment(const PayPalAccount &account, const PayPalRow &row);
//! Of Kind::Refund.
GatewayRefund payPalRowRefund(const PayPalAccount &account, const PayPalRow &row);
//! Of Kind::Reversal without a dispute: gone at once, and nobody is asked.
GatewayDispute payPalRowReversal(const PayPalAccount &account, const PayPalRow &row);
//! Of Kind::Return.
GatewayReturn payPalRowReturn(const PayPalAccount &account, const PayPalRow &row);
//! Of Kind::Payout. PayPal does not say what it is made of.
GatewayPayout payPalRowPayout(const PayPalAccount &account, const PayPalRow &row);
//! What it does to the balance beside the payment, refund, reversal or return it is; and what it does where
//! the book does not know the payment it is about.
QList<GatewayExtra> payPalRowExtras(const PayPalAccount &account, const PayPalRow &row);
//! As a line of what a payout probably is made of.
GatewayMove payPalRowMove(const PayPalAccount &account, const PayPalRow &row);

} // namespace quittance
