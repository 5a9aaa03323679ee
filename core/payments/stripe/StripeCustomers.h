#pragma once

#include "core/payments/CustomerGateway.h"

#include <QJsonObject>

namespace quittance {

class FormBody;
class StripeApi;

//! Customers at Stripe (docs.stripe.com/api/customers). Stripe allows several with one address.
class StripeCustomers final : public CustomerGateway
{
public:
    //! api must outlive this.
    explicit StripeCustomers(StripeApi &api)
        : m_api(api)
    {
    }

    Result<std::optional<GatewayCustomer>> readCustomer(
        const QString &keyOrId, const StopFlag &stop) override;
    Result<QList<GatewayCustomer>> customersWithEmail(const QString &email, const StopFlag &stop) override;
    Result<QList<GatewayCustomer>> customersOf(const CustomerId &customer, const StopFlag &stop) override;
    Result<QList<GatewayCustomer>> customersOfSince(
        const CustomerId &customer, const QDateTime &since, const StopFlag &stop) override;
    Result<GatewayCustomer> createCustomer(
        const Customer &customer, const QString &key, const StopFlag &stop) override;

private:
    Result<QList<GatewayCustomer>> listed(
        const FormBody &filter, const CustomerId &onlyOf, const StopFlag &stop);
    Result<GatewayCustomer> read(const QJsonObject &object) const;

    StripeApi &m_api;
};

} // namespace quittance
