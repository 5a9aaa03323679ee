#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>
#include <QMap>

namespace quittance {

class StripeApi;

//! Counts what Stripe took: from the list of charges, and from the movements of the balance, where a payment
//! stands that the list of charges does not show.
class StripeTakings
{
public:
    //! api must outlive this.
    explicit StripeTakings(StripeApi &api);

    //! By the instant a charge began, from the one until before the other; oldest first.
    Result<QList<GatewayTaking>> between(const QDateTime &from, const QDateTime &until, const StopFlag &stop);

private:
    Result<bool> take(const QJsonObject &charge);

    StripeApi &m_api;
    QDateTime m_from;
    QDateTime m_until;
    QMap<QString, GatewayTaking> m_found; //!< By external key.
};

} // namespace quittance
