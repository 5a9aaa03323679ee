#pragma once

#include "core/payments/PaymentGateway.h"

namespace quittance {

class StripeApi;

//! Learns without the feed of events what happened at Stripe: from its lists, and of one payment by its id.
//! A list costs one read for a hundred objects, which it shows whole.
class StripeGap
{
public:
    //! api must outlive this.
    explicit StripeGap(StripeApi &api);

    //! Payments and disputes that began since then. Refunds reach back at least thirty days and payouts
    //! fourteen: so long they may still fail after they had succeeded. What no book of ours can hold is left
    //! out.
    Result<GatewayNews> since(const QDateTime &since, const QDateTime &now, const StopFlag &stop);
    //! Empty when the charge is one that no book of ours can hold. Refused stripe.resource_missing.
    Result<std::optional<GatewayPayment>> payment(const QString &externalKey, const StopFlag &stop);

private:
    StripeApi &m_api;
};

} // namespace quittance
