#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class PayPalAccount;
class PayPalApi;

//! Refunds of captures, all or a part of one. PayPal remembers the key of one for 45 days.
class PayPalRefunds
{
public:
    //! api must outlive this.
    explicit PayPalRefunds(PayPalApi &api)
        : m_api(api)
    {
    }

    //! InvalidInput: those of PayPalAmount, gateway.order_incomplete, gateway.other_mode. Pure.
    static Result<GatewayRequest> request(const PayPalAccount &account, const RefundOrder &order);
    Result<GatewayRefund> create(const GatewayRequest &request, const EntryId &key, const StopFlag &stop);
    Result<GatewayRefund> get(const QString &externalKey, const StopFlag &stop);

private:
    Result<GatewayRefund> read(const QJsonObject &refund, const QString &capture) const;

    PayPalApi &m_api;
};

} // namespace quittance
