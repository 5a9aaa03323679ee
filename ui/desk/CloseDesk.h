#pragma once

#include "core/service/CloseService.h"

namespace quittance {

//! What the window asks about payouts at the bank and the close of a month. All calls return at once.
class CloseDesk
{
public:
    virtual ~CloseDesk() = default;

    virtual QFuture<Result<QList<PayoutReconciliation>>> payouts(int limit) = 0;
    virtual QFuture<Result<QList<PayoutMatch>>> payoutProposals() = 0;
    virtual QFuture<Result<PayoutsMatched>> matchPayouts() = 0;
    virtual QFuture<Result<void>> matchPayout(QString payout, qint64 line) = 0;
    virtual QFuture<Result<MonthClose>> check(
        QDate month, CloseService::Ask ask, QList<CloseAcceptance> accept)
        = 0;
    virtual QFuture<Result<MonthClose>> close(
        QDate month, CloseService::Ask ask, QList<CloseAcceptance> accept, QString reason)
        = 0;
    virtual QFuture<Result<QDate>> nextMonth() = 0;
    //! In the window's language. The names of the files.
    virtual QFuture<Result<QStringList>> writePack(QDate month, QString folder) = 0;
};

} // namespace quittance
