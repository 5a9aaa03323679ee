#include "ui/desk/ServiceCloseDesk.h"

#include "ui/text/CloseText.h"

namespace quittance {

QFuture<Result<QList<PayoutReconciliation>>> ServiceCloseDesk::payouts(int limit)
{
    return m_close.payouts(limit);
}

QFuture<Result<QList<PayoutMatch>>> ServiceCloseDesk::payoutProposals()
{
    return m_close.payoutProposals();
}

QFuture<Result<PayoutsMatched>> ServiceCloseDesk::matchPayouts()
{
    return m_close.matchPayouts();
}

QFuture<Result<void>> ServiceCloseDesk::matchPayout(QString payout, qint64 line)
{
    return m_close.matchPayout(std::move(payout), line);
}

QFuture<Result<MonthClose>> ServiceCloseDesk::check(
    QDate month, CloseService::Ask ask, QList<CloseAcceptance> accept)
{
    return m_close.check(month, ask, std::move(accept));
}

QFuture<Result<MonthClose>> ServiceCloseDesk::close(
    QDate month, CloseService::Ask ask, QList<CloseAcceptance> accept, QString reason)
{
    return m_close.close(month, ask, std::move(accept), std::move(reason));
}

QFuture<Result<QDate>> ServiceCloseDesk::nextMonth()
{
    return m_close.nextMonth();
}

QFuture<Result<QStringList>> ServiceCloseDesk::writePack(QDate month, QString folder)
{
    return m_close.writePack(month, std::move(folder), wordedClose);
}

} // namespace quittance
