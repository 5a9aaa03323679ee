#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class StripeApi;

//! Disputes are read only: they are answered in the Dashboard (docs.stripe.com/api/disputes).
class StripeDisputes
{
public:
    //! api must outlive this.
    explicit StripeDisputes(StripeApi &api);

    //! id is an external key. BadReply stripe.unreadable, stripe.amount_unreadable.
    Result<GatewayDispute> get(const QString &id, const StopFlag &stop);

    Result<GatewayDispute> read(const QJsonObject &dispute) const;

private:
    StripeApi &m_api;
};

} // namespace quittance
