#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class FormBody;
class PayPalApi;

//! Disputes, read only: they are answered at PayPal.
class PayPalDisputes
{
public:
    //! api must outlive this.
    explicit PayPalDisputes(PayPalApi &api)
        : m_api(api)
    {
    }

    Result<GatewayDispute> get(const QString &externalKey, const StopFlag &stop);
    //! All that changed since; of the last 180 days at most. Those about other programs' money in currencies
    //! that cannot be booked are left out.
    Result<QList<GatewayDispute>> changedSince(
        const QDateTime &since, const QDateTime &now, const StopFlag &stop);
    //! Those about one payment.
    Result<QList<GatewayDispute>> ofPayment(const QString &transaction, const StopFlag &stop);

private:
    Result<QList<GatewayDispute>> list(const FormBody &filter, const StopFlag &stop);
    Result<GatewayDispute> read(const QJsonObject &dispute) const;
    Result<GatewayDispute> readById(const QString &id, const StopFlag &stop);

    PayPalApi &m_api;
};

} // namespace quittance
