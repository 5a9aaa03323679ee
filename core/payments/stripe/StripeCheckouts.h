#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class StripeApi;

//! Checkout Sessions that are paid at once, by someone who sits at the page: over exactly one amount, and
//! open for a day at most.
class StripeCheckouts
{
public:
    //! api must outlive this.
    explicit StripeCheckouts(StripeApi &api);

    //! InvalidInput: those of stripeAmountOf(), gateway.return_page.
    static Result<GatewayRequest> request(const PaymentLinkOrder &order, bool live);

    //! Also Refused stripe.amount_mismatch when the page is not over what was asked; it is then closed.
    Result<GatewayLink> create(const GatewayRequest &request, const EntryId &key, const StopFlag &stop);
    Result<std::optional<GatewayLink>> find(const LinkId &link, const QDateTime &since, const StopFlag &stop);
    //! One that was used or has expired is no error.
    Result<GatewayClosing> close(const QString &externalId, const StopFlag &stop);
    //! Active until it has expired; without an address once it was used.
    Result<GatewayLink> read(const QJsonObject &session) const;

private:
    StripeApi &m_api;
};

} // namespace quittance
