#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class StripeApi;

//! Payment Links that can be paid once, over exactly one amount. They do not expire; Stripe deactivates one
//! when it was used.
class StripeLinks
{
public:
    //! api must outlive this.
    explicit StripeLinks(StripeApi &api);

    //! InvalidInput: those of StripeAmount, gateway.amount_too_small, gateway.order_incomplete.
    static Result<GatewayRequest> request(const PaymentLinkOrder &order);

    //! Also Refused stripe.amount_mismatch when the link made is not over what was asked; it is then
    //! deactivated.
    Result<GatewayLink> create(const GatewayRequest &request, const EntryId &key, const StopFlag &stop);
    //! Lists all links of the account, used ones too: links carry no time, so `since` shortens the walk only
    //! where Stripe adds one.
    Result<std::optional<GatewayLink>> find(const LinkId &link, const QDateTime &since, const StopFlag &stop);
    Result<GatewayLink> get(const QString &externalId, const StopFlag &stop);
    //! Deactivates the link, then expires the pages that are open for it. One that is not there is closed.
    Result<GatewayClosing> close(const QString &externalId, const StopFlag &stop);

private:
    Result<GatewayClosing> expirePages(const QString &externalId, const StopFlag &stop);
    Result<GatewayLink> read(const QJsonObject &object) const;
    Result<QJsonObject> withLines(const QJsonObject &object, const StopFlag &stop);

    StripeApi &m_api;
};

} // namespace quittance
