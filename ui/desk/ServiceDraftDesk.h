#pragma once

#include "core/service/ControlService.h"
#include "core/service/CustomerService.h"
#include "core/service/InvoiceService.h"
#include "core/service/SettingsService.h"
#include "ui/desk/DraftDesk.h"

namespace quittance {

//! Passes every question on to the services, which outlive it.
class ServiceDraftDesk final : public DraftDesk
{
public:
    ServiceDraftDesk(InvoiceService &invoices, CustomerService &customers, SettingsService &settings,
        ControlService &control)
        : m_invoices(invoices)
        , m_customers(customers)
        , m_settings(settings)
        , m_control(control)
    {
    }

    QFuture<Result<InvoiceId>> save(Draft draft) override;
    QFuture<Result<DraftPage>> page(Draft draft, int page, int width) override;
    QFuture<Result<QList<DeletedDraft>>> deleted() override;
    QFuture<Result<InvoiceId>> restore(InvoiceId id) override;
    QFuture<Result<CustomerId>> makeCustomer(Customer customer) override;
    QFuture<Result<std::optional<CompanyProfile>>> company() override;
    QFuture<Result<QList<NumberSeries>>> series() override;

private:
    InvoiceService &m_invoices;
    CustomerService &m_customers;
    SettingsService &m_settings;
    ControlService &m_control;
};

} // namespace quittance
