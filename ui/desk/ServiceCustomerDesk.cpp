#include "ui/desk/ServiceCustomerDesk.h"

#include "core/service/ControlService.h"
#include "core/service/SyncService.h"

namespace quittance {

QFuture<Result<QList<CustomerRow>>> ServiceCustomerDesk::page(
    CustomerQuery query, CustomerPlace after, int limit)
{
    return m_customers.page(std::move(query), std::move(after), limit);
}

QFuture<Result<ListPage<CustomerRow>>> ServiceCustomerDesk::firstPage(CustomerQuery query, int limit)
{
    return m_customers.firstPage(std::move(query), limit);
}

QFuture<Result<QList<qint64>>> ServiceCustomerDesk::order(CustomerQuery query)
{
    return m_customers.order(std::move(query));
}

QFuture<Result<QList<CustomerRow>>> ServiceCustomerDesk::rowsOf(QList<qint64> keys, QDate today)
{
    return m_customers.rows(std::move(keys), today);
}

QFuture<Result<CustomerSummary>> ServiceCustomerDesk::summary(CustomerQuery query)
{
    return m_customers.summary(std::move(query));
}

QFuture<Result<CustomerDetail>> ServiceCustomerDesk::detail(CustomerId customer)
{
    return m_customers.detail(std::move(customer));
}

QFuture<Result<CustomerId>> ServiceCustomerDesk::save(Customer customer)
{
    return m_customers.save(std::move(customer));
}

QFuture<Result<CustomerMerge>> ServiceCustomerDesk::mergeEffect(CustomerId from, CustomerId into)
{
    return m_customers.mergeEffect(std::move(from), std::move(into));
}

QFuture<Result<void>> ServiceCustomerDesk::merge(CustomerId from, CustomerId into)
{
    return m_customers.merge(std::move(from), std::move(into));
}

QFuture<Result<void>> ServiceCustomerDesk::setArchived(CustomerId customer, bool archived)
{
    return m_customers.setArchived(std::move(customer), archived);
}

QFuture<Result<QList<StaffMember>>> ServiceCustomerDesk::staff()
{
    return m_control.staff();
}

QFuture<Result<QList<Interaction>>> ServiceCustomerDesk::timeline(CustomerId customer, int limit)
{
    return m_sync.timeline(std::move(customer), limit);
}

} // namespace quittance
