#pragma once

#include "ui/desk/ListDesk.h"

namespace quittance {

class PaymentService;
class ReportService;
class SyncService;

//! The lists of the real program, from the services, which outlive it.
class ServiceListDesk final : public ListDesk
{
public:
    ServiceListDesk(PaymentService &payments, SyncService &sync, ReportService &reports)
        : m_payments(payments)
        , m_sync(sync)
        , m_reports(reports)
    {
    }

    QFuture<Result<ListPage<PaymentRow>>> payments(PaymentQuery query, int limit) override;
    QFuture<Result<QList<qint64>>> paymentOrder(PaymentQuery query) override;
    QFuture<Result<QList<PaymentRow>>> paymentRows(QList<qint64> keys) override;
    QFuture<Result<PaymentRow>> payment(PaymentId id) override;
    QFuture<Result<QStringList>> paymentConnections() override;
    QFuture<Result<QList<PaymentRow>>> alike(CustomerId customer, Money amount, QDate bookedOn) override;
    QFuture<Result<QList<AllocationRow>>> allocations(PaymentId payment) override;
    QFuture<Result<QStringList>> accounts() override;
    QFuture<Result<QList<Money>>> leftSums(PaymentQuery query) override;
    QFuture<Result<QList<Money>>> amountSums(PaymentQuery query) override;
    QFuture<Result<ListPage<ContactRow>>> contacts(QString text, int limit) override;
    QFuture<Result<QList<qint64>>> contactOrder(QString text) override;
    QFuture<Result<QList<ContactRow>>> contactRows(QList<qint64> keys) override;
    QFuture<Result<ListPage<InteractionRow>>> interactions(QString text, int limit) override;
    QFuture<Result<QList<qint64>>> interactionOrder(QString text) override;
    QFuture<Result<QList<InteractionRow>>> interactionRows(QList<qint64> keys) override;
    QFuture<Result<QList<CrmSyncRun>>> crmRuns(int limit) override;
    QFuture<Result<ListPage<ActivityLine>>> activity(ActivityQuery query, int limit) override;
    QFuture<Result<QList<qint64>>> activityOrder(ActivityQuery query) override;
    QFuture<Result<QList<ActivityLine>>> activityRows(QList<qint64> numbers) override;

private:
    PaymentService &m_payments;
    SyncService &m_sync;
    ReportService &m_reports;
};

} // namespace quittance
