#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class PayPalApi;

//! Orders that are paid at once, by someone who sits at the page: over exactly one amount, and open for some
//! hours. The payer only approves; the money is taken by us, and only then.
class PayPalOrders
{
public:
    //! api must outlive this.
    explicit PayPalOrders(PayPalApi &api)
        : m_api(api)
    {
    }

    //! InvalidInput: those of payPalAmountOf(), gateway.return_page. Pure.
    static Result<GatewayRequest> request(const PaymentLinkOrder &order);
    static QString path();

    //! Refused paypal.amount_mismatch: not over what was asked; nobody will take its money.
    Result<GatewayLink> create(const GatewayRequest &request, const EntryId &key, const StopFlag &stop);
    //! Nothing at PayPal ends an order: what we do not take goes back to the payer. So this only asks that it
    //! is one of ours. One that has ended is no error.
    Result<GatewayClosing> close(const QString &id, const StopFlag &stop);
    //! How it stands, with what was taken. One that PayPal knows no more has ended.
    Result<GatewayNews> news(const QString &id, const StopFlag &stop);
    //! Takes the money of an approved order. PayPal takes it once, whatever the key; one that was taken
    //! before is read instead. Refused: paypal.order_not_approved, paypal.instrument_declined and the like.
    Result<GatewayNews> capture(const QString &id, const QString &requestId, const StopFlag &stop);

    //! BadReply paypal.unreadable, paypal.url_unsafe.
    Result<GatewayLink> read(const QJsonObject &order) const;

private:
    Result<GatewayNews> newsIn(const QJsonObject &order) const;

    PayPalApi &m_api;
};

} // namespace quittance
