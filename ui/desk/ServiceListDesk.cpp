#include "ui/desk/ServiceListDesk.h"

#include "core/service/PaymentService.h"
#include "core/service/ReportService.h"
#include "core/service/SyncService.h"

namespace quittance {

QFuture<Result<ListPage<PaymentRow>>> ServiceListDesk::payments(PaymentQuery query, int limit)
{
    return m_payments.firstPage(std::move(query), limit);
}

QFuture<Result<QList<qint64>>> ServiceListDesk::paymentOrder(PaymentQuery query)
{
    return m_payments.order(std::move(query));
}

QFuture<Result<QList<PaymentRow>>> ServiceListDesk::paymentRows(QList<qint64> keys)
{
    return m_payments.rows(std::move(keys));
}

QFuture<Result<PaymentRow>> ServiceListDesk::payment(PaymentId id)
{
    return m_payments.row(std::move(id));
}

QFuture<Result<QStringList>> ServiceListDesk::paymentConnections()
{
    return m_payments.connections();
}

QFuture<Result<QList<PaymentRow>>> ServiceListDesk::alike(CustomerId customer, Money amount, QDate bookedOn)
{
    return m_payments.alike(std::move(customer), amount, bookedOn);
}

QFuture<Result<QList<AllocationRow>>> ServiceListDesk::allocations(PaymentId payment)
{
    return m_payments.allocations(std::move(payment));
}

QFuture<Result<QStringList>> ServiceListDesk::accounts()
{
    return m_payments.accounts();
}

QFuture<Result<QList<Money>>> ServiceListDesk::leftSums(PaymentQuery query)
{
    return m_payments.leftSums(std::move(query));
}

QFuture<Result<QList<Money>>> ServiceListDesk::amountSums(PaymentQuery query)
{
    return m_payments.amountSums(std::move(query));
}

QFuture<Result<ListPage<ContactRow>>> ServiceListDesk::contacts(QString text, int limit)
{
    return m_sync.contactPage(std::move(text), limit);
}

QFuture<Result<QList<qint64>>> ServiceListDesk::contactOrder(QString text)
{
    return m_sync.contactOrder(std::move(text));
}

QFuture<Result<QList<ContactRow>>> ServiceListDesk::contactRows(QList<qint64> keys)
{
    return m_sync.contactRows(std::move(keys));
}

QFuture<Result<ListPage<InteractionRow>>> ServiceListDesk::interactions(QString text, int limit)
{
    return m_sync.interactionPage(std::move(text), limit);
}

QFuture<Result<QList<qint64>>> ServiceListDesk::interactionOrder(QString text)
{
    return m_sync.interactionOrder(std::move(text));
}

QFuture<Result<QList<InteractionRow>>> ServiceListDesk::interactionRows(QList<qint64> keys)
{
    return m_sync.interactionRows(std::move(keys));
}

QFuture<Result<QList<CrmSyncRun>>> ServiceListDesk::crmRuns(int limit)
{
    return m_sync.crmRuns(limit);
}

QFuture<Result<ListPage<ActivityLine>>> ServiceListDesk::activity(ActivityQuery query, int limit)
{
    return m_reports.activityPage(std::move(query), limit);
}

QFuture<Result<QList<qint64>>> ServiceListDesk::activityOrder(ActivityQuery query)
{
    return m_reports.activityOrder(std::move(query));
}

QFuture<Result<QList<ActivityLine>>> ServiceListDesk::activityRows(QList<qint64> numbers)
{
    return m_reports.activityRows(std::move(numbers));
}

} // namespace quittance
