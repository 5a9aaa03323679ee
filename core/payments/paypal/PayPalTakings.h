#pragma once

#include "core/payments/PaymentGateway.h"

#include <QMap>

namespace quittance {

class PayPalApi;
struct PayPalRow;

//! What PayPal counts as taken for us, and single payments by their id.
class PayPalTakings
{
public:
    //! api must outlive this.
    explicit PayPalTakings(PayPalApi &api)
        : m_api(api)
    {
    }

    //! From transaction search, and of the hours it lags behind from the invoices that were paid. Oldest
    //! first.
    Result<QList<GatewayTaking>> between(const QDateTime &from, const QDateTime &until, const StopFlag &stop);
    //! As a capture, and where PayPal knows none with this id from transaction search. Refused
    //! paypal.resource_missing where neither knows it.
    Result<std::optional<GatewayPayment>> payment(const QString &externalKey, const StopFlag &stop);

private:
    Result<void> addLatest(const QDateTime &from, const QDateTime &until, const StopFlag &stop,
        QMap<QString, GatewayTaking> &found);

    PayPalApi &m_api;
};

} // namespace quittance
