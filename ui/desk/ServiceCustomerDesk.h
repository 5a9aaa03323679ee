#pragma once

#include "ui/desk/CustomerDesk.h"

namespace quittance {

class ControlService;
class SyncService;

//! Passes every question on to the services, which outlive it.
class ServiceCustomerDesk final : public CustomerDesk
{
public:
    ServiceCustomerDesk(CustomerService &customers, ControlService &control, SyncService &sync)
        : m_customers(customers)
        , m_control(control)
        , m_sync(sync)
    {
    }

    QFuture<Result<QList<CustomerRow>>> page(CustomerQuery query, CustomerPlace after, int limit) override;
    QFuture<Result<ListPage<CustomerRow>>> firstPage(CustomerQuery query, int limit) override;
    QFuture<Result<QList<qint64>>> order(CustomerQuery query) override;
    QFuture<Result<QList<CustomerRow>>> rowsOf(QList<qint64> keys, QDate today) override;
    QFuture<Result<CustomerSummary>> summary(CustomerQuery query) override;
    QFuture<Result<CustomerDetail>> detail(CustomerId customer) override;
    QFuture<Result<CustomerId>> save(Customer customer) override;
    QFuture<Result<CustomerMerge>> mergeEffect(CustomerId from, CustomerId into) override;
    QFuture<Result<void>> merge(CustomerId from, CustomerId into) override;
    QFuture<Result<void>> setArchived(CustomerId customer, bool archived) override;
    QFuture<Result<QList<StaffMember>>> staff() override;
    QFuture<Result<QList<Interaction>>> timeline(CustomerId customer, int limit) override;

private:
    CustomerService &m_customers;
    ControlService &m_control;
    SyncService &m_sync;
};

} // namespace quittance
