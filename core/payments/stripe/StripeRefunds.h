#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class StripeApi;

//! Money of a charge sent back, all of it or a part (docs.stripe.com/api/refunds).
class StripeRefunds
{
public:
    //! api must outlive this.
    explicit StripeRefunds(StripeApi &api);

    //! InvalidInput: those of StripeAmount, gateway.order_incomplete.
    static Result<GatewayRequest> request(const RefundOrder &order);

    Result<GatewayRefund> create(const GatewayRequest &request, const EntryId &key, const StopFlag &stop);
    Result<std::optional<GatewayRefund>> find(
        const RefundId &refund, const QString &charge, const StopFlag &stop);
    Result<GatewayRefund> get(const QString &externalKey, const StopFlag &stop);

    //! BadReply stripe.unreadable, stripe.amount_unreadable.
    Result<GatewayRefund> read(const QJsonObject &refund) const;

private:
    StripeApi &m_api;
};

} // namespace quittance
