#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class StripeApi;

//! Bank transfers: a PaymentIntent that waits for money on the customer's own account numbers. It can come in
//! parts, too much of it can come, and Stripe may use it for another open intent of the same customer: so an
//! intent is always read again, and nothing is inferred from a transfer.
class StripeTransfers
{
public:
    //! api must outlive this.
    explicit StripeTransfers(StripeApi &api);

    //! InvalidInput: those of stripeAmountOf(), gateway.transfer_currency, gateway.payer_unknown.
    static Result<GatewayRequest> request(const PaymentLinkOrder &order, bool live);

    //! Also Refused stripe.amount_mismatch when the intent is not over what was asked; it is then cancelled.
    //! Without instructions when what the customer had at Stripe has paid all of it.
    Result<GatewayLink> create(const GatewayRequest &request, const EntryId &key, const StopFlag &stop);
    Result<std::optional<GatewayLink>> find(const LinkId &link, const QDateTime &since, const StopFlag &stop);
    //! Cancels the intent; what had come for it goes back to the customer's cash balance. One that has ended
    //! is no error.
    Result<GatewayClosing> close(const QString &externalId, const StopFlag &stop);

    //! Whether an intent is one of these.
    static bool isTransfer(const QJsonObject &intent);
    //! How it stands: active while it waits, with its instructions. BadReply stripe.unreadable.
    Result<GatewayLink> read(const QJsonObject &intent) const;
    //! What the customer has there and no intent has taken, in each currency they ever had.
    Result<QList<GatewayCash>> cashOf(const QString &customerId, const StopFlag &stop);

private:
    Result<TransferInstructions> instructionsIn(const QJsonObject &intent) const;

    StripeApi &m_api;
};

} // namespace quittance
