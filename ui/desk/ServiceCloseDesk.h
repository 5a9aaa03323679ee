#pragma once

#include "ui/desk/CloseDesk.h"

namespace quittance {

//! Passes every question on to the service, which outlives it.
class ServiceCloseDesk final : public CloseDesk
{
public:
    explicit ServiceCloseDesk(CloseService &close)
        : m_close(close)
    {
    }

    QFuture<Result<QList<PayoutReconciliation>>> payouts(int limit) override;
    QFuture<Result<QList<PayoutMatch>>> payoutProposals() override;
    QFuture<Result<PayoutsMatched>> matchPayouts() override;
    QFuture<Result<void>> matchPayout(QString payout, qint64 line) override;
    QFuture<Result<MonthClose>> check(
        QDate month, CloseService::Ask ask, QList<CloseAcceptance> accept) override;
    QFuture<Result<MonthClose>> close(
        QDate month, CloseService::Ask ask, QList<CloseAcceptance> accept, QString reason) override;
    QFuture<Result<QDate>> nextMonth() override;
    QFuture<Result<QStringList>> writePack(QDate month, QString folder) override;

private:
    CloseService &m_close;
};

} // namespace quittance
