#pragma once

#include "core/base/Error.h"
#include "core/domain/MonthClose.h"
#include "core/domain/PayoutReconciliation.h"
#include "core/domain/ReportTable.h"
#include "core/domain/payoutMatch.h"

#include <QFuture>

#include <functional>

namespace quittance {

class Workshop;

//! Payouts held against the bank, and the close of a month. Thread-safe: every call returns at once. A month
//! is named by any of its days.
class CloseService
{
public:
    explicit CloseService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! Payouts with the line of the bank each arrived with, newest first.
    QFuture<Result<QList<PayoutReconciliation>>> payouts(int limit) const;
    //! Which movements of the bank the payouts that have none yet seem to have arrived with. Books nothing.
    QFuture<Result<QList<PayoutMatch>>> payoutProposals() const;
    //! Says that a payout arrived with this movement (BankLineRow::no). Errors: those of matchPayout().
    QFuture<Result<void>> matchPayout(QString payout, qint64 line);
    //! Says so of all proposals that are certain, and of those that name the provider. One that is refused
    //! keeps no other back.
    QFuture<Result<PayoutsMatched>> matchPayouts();

    enum class Ask : quint8 {
        Providers, //!< Each provider is asked what it took; where one cannot be, what it last said counts.
        Nobody, //!< What the providers last said counts.
    };
    //! The checklist as it stands. Changes no fact.
    QFuture<Result<MonthClose>> check(QDate month, Ask ask, QList<CloseAcceptance> accept = {});
    //! Looks at everything once more and locks the month; locks nothing when something is in the way: the
    //! list that comes back is then not locked. InvalidInput: period.in_future, period.locked_further,
    //! close.accept_unknown, close.accept_blocking, reason.missing, role.*.
    QFuture<Result<MonthClose>> close(QDate month, Ask ask, QList<CloseAcceptance> accept, QString reason);

    //! Months that were closed, newest first; of one that was closed again, the last time.
    QFuture<Result<QList<ClosedMonth>>> closed() const;
    //! The first month that is neither closed nor locked and lies behind us wholly; null: there is none.
    QFuture<Result<QDate>> nextMonth() const;

    //! Words a table of codes for people: ui/text.
    using Words = std::function<ReportTable(ReportTable)>;
    //! Writes all of a closed month into a folder that is new: lists as CSV and Excel, a summary as PDF, the
    //! ledger, a DATEV batch where the accounts for it are set, and a proof file. The book as it was at the
    //! close, whatever came since; the same book gives the same bytes. The folder is whole or not there. The
    //! files' names. InvalidInput: period.not_closed, pack.exists; Storage "file.unwritable".
    QFuture<Result<QStringList>> writePack(QDate month, QString folder, Words words) const;

private:
    Workshop &m_workshop;
};

} // namespace quittance
