#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

#include <optional>

namespace quittance {

//! The metadata keys that carry our ids.
inline constexpr const char *stripeInvoiceKey = "quittance_invoice";
inline constexpr const char *stripeLinkKey = "quittance_link";
inline constexpr const char *stripeRefundKey = "quittance_refund";
inline constexpr const char *stripeCustomerKey = "quittance_customer";
inline constexpr const char *stripeChargeKey = "quittance_charge";

//! "stripe:test:ch_1": the name of an object in the book.
QString stripeExternalKey(bool live, const QString &id);
//! The id in such a name.
QString stripeIdOf(const QString &externalKey);

//! BadReply "stripe.unreadable": a field that is missing or of the wrong kind.
tl::unexpected<Error> stripeUnreadable(const QString &field);

//! Seconds since 1970 as UTC; null when the value is none.
QDateTime stripeInstant(const QJsonValue &seconds);

//! The amount in a field of an object, in the object's currency. BadReply stripe.unreadable,
//! stripe.amount_unreadable.
Result<Money> stripeMoney(const QJsonObject &object, const QString &field);

//! What the latest charge of a PaymentIntent says, which must be expanded down to its balance transaction.
//! session is the Checkout Session it was paid through, or empty: its metadata, copied from the link, come
//! first. Empty when nothing was charged yet, or when the charge is not of an amount we can book and carries
//! no id of ours. BadReply stripe.unreadable, stripe.amount_unreadable.
Result<std::optional<GatewayPayment>> stripePayment(
    const QJsonObject &intent, const QJsonObject &session, bool live);

//! "Visa •••• 4242", "SEPA Direct Debit •••• 3000", "Klarna"; empty when Stripe does not say.
QString stripeMethodText(const QJsonObject &paymentMethodDetails);

} // namespace quittance
