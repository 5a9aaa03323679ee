#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/CloseDesk.h"

//! Payouts at the bank and months, in memory.
class SampleCloseDesk final : public quittance::CloseDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    Answer<QList<quittance::PayoutReconciliation>> payouts(int) override
    {
        return ready<QList<quittance::PayoutReconciliation>>(paidOut);
    }
    Answer<QList<quittance::PayoutMatch>> payoutProposals() override
    {
        return ready<QList<quittance::PayoutMatch>>(proposals);
    }
    Answer<quittance::PayoutsMatched> matchPayouts() override
    {
        const quittance::PayoutsMatched outcome{.matched = static_cast<int>(proposals.size()), .refused = {}};
        proposals.clear();
        return ready<quittance::PayoutsMatched>(outcome);
    }
    Answer<void> matchPayout(QString payout, qint64 line) override
    {
        if (refusal)
            return ready<void>(tl::unexpected(*refusal));
        matched.append({payout, line});
        return ready<void>({});
    }
    Answer<quittance::MonthClose> check(
        QDate day, quittance::CloseService::Ask ask, QList<quittance::CloseAcceptance> accept) override
    {
        asked.append({day, ask});
        return ready<quittance::MonthClose>(stands(day, accept));
    }
    Answer<quittance::MonthClose> close(QDate day, quittance::CloseService::Ask,
        QList<quittance::CloseAcceptance> accept, QString reason) override
    {
        quittance::MonthClose now = stands(day, accept);
        if (now.isClear()) {
            locked.append({day, reason});
            now.isLocked = true;
        }
        return ready<quittance::MonthClose>(now);
    }
    Answer<QDate> nextMonth() override { return ready<QDate>(next); }
    Answer<QStringList> writePack(QDate, QString folder) override
    {
        packs.append(folder);
        return ready<QStringList>(QStringList{QStringLiteral("summary.pdf"), QStringLiteral("proof.json")});
    }

    QList<quittance::PayoutReconciliation> paidOut;
    QList<quittance::PayoutMatch> proposals;
    quittance::MonthClose month; //!< Any month's checklist.
    QDate next;
    QList<std::pair<QDate, quittance::CloseService::Ask>> asked;
    QList<std::pair<QDate, QString>> locked;
    QStringList packs;
    std::optional<quittance::Error> refusal; //!< What matchPayout() answers, if it is set.
    QList<std::pair<QString, qint64>> matched; //!< Payouts and their lines.

private:
    quittance::MonthClose stands(QDate day, const QList<quittance::CloseAcceptance> &accept) const
    {
        quittance::MonthClose now = month;
        now.from = QDate(day.year(), day.month(), 1);
        now.through = now.from.addMonths(1).addDays(-1);
        for (const auto &[closed, reason] : locked)
            now.isLocked |= closed == day;
        for (quittance::CloseCheck &check : now.checks)
            for (const quittance::CloseAcceptance &one : accept)
                if (one.check == check.code)
                    check.accepted = one.reason;
        return now;
    }
};
