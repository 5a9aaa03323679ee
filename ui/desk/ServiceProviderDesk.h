#pragma once

#include "ui/desk/ProviderDesk.h"

namespace quittance {

class CustomerService;
class PayWayService;
class SettingsService;

//! The provider desk of the real program: passes every question on to the services, which outlive it.
class ServiceProviderDesk final : public ProviderDesk
{
public:
    ServiceProviderDesk(CustomerService &customers, PayWayService &payWays, SettingsService &settings)
        : m_customers(customers)
        , m_payWays(payWays)
        , m_settings(settings)
    {
    }

    QFuture<Result<GatewayIdentity>> identity(CustomerId customer) override;
    QFuture<Result<GatewayIdentity>> link(CustomerId customer, QString externalId) override;
    QFuture<Result<CommandOutcome>> openPayPage(InvoiceId invoice) override;
    QFuture<Result<CommandOutcome>> makeLink(InvoiceId invoice, LinkTerms terms) override;
    QFuture<Result<QString>> returnPage() override;
    QFuture<Result<void>> setReturnPage(QString page) override;

private:
    CustomerService &m_customers;
    PayWayService &m_payWays;
    SettingsService &m_settings;
};

} // namespace quittance
