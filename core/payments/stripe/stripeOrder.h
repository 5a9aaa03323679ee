#pragma once

#include "core/net/FormBody.h"
#include "core/payments/PaymentGateway.h"
#include "core/payments/stripe/StripeAmount.h"

namespace quittance {

// What every request for a way to pay says, whichever it is.

//! The amount, which Stripe can take. InvalidInput: those of StripeAmount, gateway.amount_too_small,
//! gateway.order_incomplete.
Result<StripeAmount> stripeAmountOf(const PaymentLinkOrder &order);
//! The id of who pays; empty where nobody is named, or someone of the other mode.
QString stripePayerOf(const QString &payer, bool live);
//! "Invoice INV-2026-000042": what the payer reads.
QString stripeTitleOf(const PaymentLinkOrder &order);
//! Our ids below that parameter: "metadata", "payment_intent_data[metadata]".
void addStripeIds(FormBody &body, const QString &prefix, const PaymentLinkOrder &order);
//! One line over the whole amount.
void addStripeLine(FormBody &body, const StripeAmount &amount, const PaymentLinkOrder &order);

//! Addresses customers follow: https, and plain http only from a stand-in on this computer. BadReply
//! stripe.url_unsafe.
Result<QUrl> stripePageUrl(const QString &text, const QUrl &baseUrl);

} // namespace quittance
