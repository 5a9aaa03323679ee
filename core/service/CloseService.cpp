#include "core/service/CloseService.h"

#include "core/billing/ClosePeriod.h"
#include "core/billing/MatchPayout.h"
#include "core/domain/ReportPeriod.h"
#include "core/domain/codeNames.h"
#include "core/service/closePack.h"
#include "core/service/connections.h"
#include "core/service/inBook.h"
#include "core/service/verifyInProfile.h"
#include "core/service/withCountedGateway.h"
#include "core/store/BankCloseQueries.h"
#include "core/store/PeriodLockTable.h"
#include "core/sync/ProviderCounts.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A lane of its own: a look at all of a book, and at its providers, takes as long as it takes.
const QString closeLane = u"close"_s;

//! What each gateway that is set up said of the month: asked now, or the last time.
Result<QList<ProviderWord>> providerWords(
    Workshop &workshop, Book &book, QDate month, CloseService::Ask ask, const StopFlag &stop)
{
    QList<ProviderWord> words;
    for (const ConnectionFacts &facts : connectionFacts()) {
        if (facts.kind != "gateway"_L1)
            continue;
        const Result<bool> isUsed = isConfigured(workshop, book.database, facts);
        if (!isUsed)
            return fail(isUsed.error());
        if (!*isUsed)
            continue;
        ProviderCounts counts(book);
        if (ask == CloseService::Ask::Providers) {
            const Result<Completeness> told = withCountedGateway(workshop, book, facts.id,
                [&](PaymentGateway &gateway) { return counts.ask(gateway, month, stop); });
            if (!told && told.error().kind == ErrorKind::Cancelled)
                return fail(told.error());
        }
        const auto last = counts.last(facts.id, month);
        if (!last)
            return fail(last.error());
        words.append({.connection = facts.id, .count = *last});
    }
    return words;
}

Result<MonthEvidence> evidenceOf(
    Workshop &workshop, Book &book, QDate month, CloseService::Ask ask, const StopFlag &stop)
{
    MonthEvidence evidence{.month = month};
    const auto words = providerWords(workshop, book, month, ask, stop);
    if (!words)
        return fail(words.error());
    evidence.providers = *words;
    const Result<QDate> today = bookDay(book.database, workshop.clock().now());
    if (!today)
        return fail(today.error());
    evidence.today = *today;
    return verifyInProfile(workshop, book.database).transform([&](const LedgerVerdict &verdict) {
        evidence.verdict = verdict;
        return evidence;
    });
}

Result<QList<PayoutReconciliation>> reconciled(Book &book, int limit, QDate today)
{
    const auto rows = BankCloseQueries(book.database).payouts(limit);
    if (!rows)
        return fail(rows.error());
    QList<PayoutReconciliation> payouts;
    for (const PayoutRow &row : *rows) {
        PayoutReconciliation one{.row = row, .bank = row.bank};
        one.state = payoutArrival(row, one.bank.has_value(), today);
        payouts.append(one);
    }
    return payouts;
}

Result<ClosedMonth> closedMonth(Book &book, QDate month)
{
    const QDate from = periodStart(month, ReportPeriod::Month);
    const auto months = closedMonths(book);
    if (!months)
        return fail(months.error());
    const auto found = std::ranges::find(*months, from, &ClosedMonth::from);
    if (found == months->end() || !found->isLocked)
        return invalid(u"period.not_closed"_s, u"month"_s, periodName(from, ReportPeriod::Month));
    return *found;
}

} // namespace

QFuture<Result<QList<PayoutReconciliation>>> CloseService::payouts(int limit) const
{
    return readIn(m_workshop, [this, limit](Book &book) {
        return bookDay(book.database, m_workshop.clock().now()).and_then([&](QDate today) {
            return reconciled(book, limit, today);
        });
    });
}

QFuture<Result<QList<PayoutMatch>>> CloseService::payoutProposals() const
{
    return readIn(m_workshop, [](Book &book) { return quittance::payoutProposals(book.database); });
}

QFuture<Result<void>> CloseService::matchPayout(QString payout, qint64 line)
{
    return commandIn(m_workshop, [=](Book &book, QDate today) {
        return quittance::matchPayout(book, {.payout = payout, .line = line, .today = today});
    });
}

QFuture<Result<PayoutsMatched>> CloseService::matchPayouts()
{
    return commandIn(m_workshop, [](Book &book, QDate today) -> Result<PayoutsMatched> {
        const auto proposals = quittance::payoutProposals(book.database);
        if (!proposals)
            return fail(proposals.error());
        PayoutsMatched outcome;
        for (const PayoutMatch &match : *proposals) {
            if (match.evidence == PayoutEvidence::Amount)
                continue; // A hint is for a person.
            const Result<void> done = quittance::matchPayout(
                book, {.payout = match.payout, .line = match.line, .isProposed = true, .today = today});
            if (done)
                ++outcome.matched;
            else if (done.error().kind == ErrorKind::InvalidInput)
                outcome.refused.append(done.error()); // The others are matched all the same.
            else
                return fail(done.error());
        }
        return outcome;
    });
}

QFuture<Result<MonthClose>> CloseService::check(QDate month, Ask ask, QList<CloseAcceptance> accept)
{
    return m_workshop.observe(closeLane).run(
        [=, this](Database &database, const StopFlag &stop) -> Result<MonthClose> {
            Book book = m_workshop.plainBook(database);
            const Result<MonthEvidence> evidence = evidenceOf(m_workshop, book, month, ask, stop);
            if (!evidence)
                return fail(evidence.error());
            Result<MonthClose> close = checkMonth(book, *evidence);
            if (!close)
                return close;
            if (const Result<void> accepted = acceptFindings(*close, accept); !accepted)
                return fail(accepted.error());
            return close;
        });
}

QFuture<Result<MonthClose>> CloseService::close(
    QDate month, Ask ask, QList<CloseAcceptance> accept, QString reason)
{
    return m_workshop.observe(closeLane).run([=, this](Database &database,
                                                 const StopFlag &stop) -> Result<MonthClose> {
        Book book = m_workshop.plainBook(database);
        return evidenceOf(m_workshop, book, month, ask, stop).and_then([&](const MonthEvidence &evidence) {
            return closePeriod(book, evidence, {.accept = accept, .reason = reason});
        });
    });
}

QFuture<Result<QList<ClosedMonth>>> CloseService::closed() const
{
    return readIn(m_workshop, [](Book &book) { return closedMonths(book); });
}

QFuture<Result<QDate>> CloseService::nextMonth() const
{
    return readIn(m_workshop, [this](Book &book) -> Result<QDate> {
        const Result<QDate> today = bookDay(book.database, m_workshop.clock().now());
        const Result<QDate> locked = PeriodLockTable(book.database).lockedThrough();
        if (!today || !locked)
            return fail(today ? locked.error() : today.error());
        const QDate last = periodStart(*today, ReportPeriod::Month).addMonths(-1);
        // Nothing was ever locked: the month that has just ended.
        const QDate next = locked->isValid() ? periodStart(locked->addDays(1), ReportPeriod::Month) : last;
        return next <= last ? next : QDate();
    });
}

QFuture<Result<QStringList>> CloseService::writePack(QDate month, QString folder, Words words) const
{
    return m_workshop.observe(closeLane).run(
        [=, this](Database &database, const StopFlag &) -> Result<QStringList> {
            Book book = m_workshop.plainBook(database);
            return closedMonth(book, month).and_then([&](const ClosedMonth &closed) {
                return writeClosePack(database, {.month = closed, .folder = folder, .words = words});
            });
        });
}

} // namespace quittance
