#pragma once

#include "core/payments/PaymentGateway.h"

namespace quittance {

class PayPalApi;

//! Transfers from the balance to our bank. PayPal does not say what one is made of: it sends a part of what
//! lies there. So all of them are by hand here.
class PayPalPayouts
{
public:
    //! api must outlive this.
    explicit PayPalPayouts(PayPalApi &api)
        : m_api(api)
    {
    }

    //! Refused paypal.resource_missing when it is none of the last half year.
    Result<GatewayPayout> get(const QString &externalKey, const StopFlag &stop);
    //! What moved the balance in a currency after the one instant (null: in the last 31 days before the
    //! other) and up to the other; oldest first.
    Result<QList<GatewayMove>> moves(
        const QDateTime &after, const QDateTime &until, Currency currency, const StopFlag &stop);

private:
    PayPalApi &m_api;
};

} // namespace quittance
