#include "core/billing/MonthChecker.h"

#include "core/domain/PayoutReconciliation.h"
#include "core/domain/ReportPeriod.h"
#include "core/journal/bookDay.h"
#include "core/store/BankCloseQueries.h"
#include "core/store/CloseQueries.h"
#include "core/store/PayoutTable.h"
#include "core/store/PeriodLockTable.h"

#include <functional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Weight = CloseFinding::Weight;

CloseFinding finding(const QString &code, Weight weight, const QString &subject, QDate on = {},
    std::optional<Money> amount = {}, const QString &words = {})
{
    return {.code = code, .weight = weight, .subject = subject, .on = on, .amount = amount, .words = words};
}

std::optional<Money> differenceOf(const UnexplainedPayment &payment)
{
    if (payment.there && payment.here && payment.there->currency() == payment.here->currency())
        return *payment.there - *payment.here;
    return payment.there ? payment.there : payment.here;
}

QList<CloseFinding> differences(const QList<CloseFigure> &figures, const QString &code)
{
    QList<CloseFinding> findings;
    for (const CloseFigure &figure : figures)
        if (figure.book != figure.other)
            findings.append(finding(code, Weight::Blocking, figure.name, {}, figure.book - figure.other));
    return findings;
}

} // namespace

MonthChecker::MonthChecker(Database &database, const MonthEvidence &evidence)
    : m_database(database)
    , m_evidence(evidence)
{
    m_close.from = periodStart(evidence.month, ReportPeriod::Month);
    m_close.through = periodEnd(evidence.month, ReportPeriod::Month);
}

Result<MonthClose> MonthChecker::run()
{
    const Result<QDate> locked = PeriodLockTable(m_database).lockedThrough();
    if (!locked)
        return fail(locked.error());
    m_close.isLocked = locked->isValid() && *locked >= m_close.through;
    const Result<bool> hasBank = BankCloseQueries(m_database).hasLines(m_close.through);
    if (!hasBank)
        return fail(hasBank.error());
    m_hasBank = *hasBank;

    for (const ProviderWord &word : m_evidence.providers)
        if (const Result<void> done = completeness(word); !done)
            return fail(done.error());
    CloseQueries book(m_database);
    const QDate from = m_close.from;
    const QDate through = m_close.through;
    const std::function<Result<void>()> steps[]{
        [&] { return payouts(); },
        [&] { return statements(); },
        [&] { return add(u"bank_lines"_s, BankCloseQueries(m_database).openLines(through)); },
        [&] { return bankBalance(); },
        [&] { return add(u"refunds"_s, book.pendingRefunds(through)); },
        [&] { return add(u"charges"_s, book.pendingCharges(through)); },
        [&] { return add(u"debits"_s, book.pendingPayments(through)); },
        [&] { return add(u"disputes"_s, book.openDisputes(through)); },
        [&] { return add(u"outbox"_s, book.openEffects(through)); },
        [&] { return add(u"payers"_s, book.unknownPayers(through)); },
        [&] { return add(u"drafts"_s, book.drafts(from, through)); },
        [&] { return add(u"approvals"_s, book.waitingApprovals(through)); },
        [&] { return add(u"conflicts"_s, book.openConflicts()); },
        [&] { return journal(); },
        [&] { return add(u"receivable"_s, book.receivables()); },
        [&] { return add(u"customer_credit"_s, book.credits()); },
        [&] { return add(u"clearing"_s, book.clearings(through)); },
    };
    for (const auto &step : steps)
        if (const Result<void> done = step(); !done)
            return fail(done.error());
    return m_close;
}

Result<void> MonthChecker::add(const QString &code, const Findings &found)
{
    return found.transform([&](const QList<CloseFinding> &findings) {
        m_close.checks.append({.code = code, .findings = findings});
    });
}

Result<void> MonthChecker::add(const QString &code, const Result<QList<CloseFigure>> &figures)
{
    return figures.transform([&](const QList<CloseFigure> &found) {
        m_close.checks.append(
            {.code = code, .findings = differences(found, u"figure.differs"_s), .figures = found});
    });
}

Result<void> MonthChecker::completeness(const ProviderWord &word)
{
    CloseCheck check{.code = u"completeness:"_s + word.connection};
    if (!word.count) {
        check.isCovered = false;
        check.findings.append(finding(u"completeness.never"_s, Weight::Acceptable, word.connection));
        m_close.checks.append(check);
        return {};
    }
    check.askedAt = word.count->checkedAt;
    const Result<QDateTime> end = bookDayEnd(m_database, m_close.through);
    if (!end)
        return fail(end.error());
    if (check.askedAt < *end)
        check.findings.append(finding(u"completeness.early"_s, Weight::Acceptable, word.connection));
    for (const UnexplainedPayment &payment : word.count->unexplained)
        check.findings.append(finding(u"completeness.unexplained"_s, Weight::Blocking, payment.externalKey,
            payment.on, differenceOf(payment)));
    for (const QString &left : word.count->leftOut)
        check.findings.append(
            finding(u"completeness.left_out"_s, Weight::Note, word.connection, {}, {}, left));
    for (const CompletenessLine &line : word.count->lines)
        check.figures.append({.name = word.connection,
            .book = Money(line.hereMinor, line.currency),
            .other = Money(line.thereMinor, line.currency)});
    m_close.checks.append(check);
    return {};
}

QList<CloseFinding> MonthChecker::findingsOf(const PayoutRow &row, bool isAtBank) const
{
    QList<CloseFinding> findings;
    const Payout &payout = row.payout;
    const auto tell = [&](const QString &code, Weight weight, Money amount) {
        findings.append(finding(code, weight, payout.id, row.bookedOn, amount, payout.connection));
    };
    if (row.bookedOn >= m_close.from) {
        if (row.isExplained && row.unexplainedMinor != 0)
            tell(u"payout.unexplained"_s, Weight::Blocking,
                Money(row.unexplainedMinor, payout.amount.currency()));
        else if (!row.isExplained && !payout.amount.isZero())
            tell(payout.isAutomatic ? u"payout.waiting"_s : u"payout.by_hand"_s, Weight::Acceptable,
                payout.amount);
    }
    if (!m_hasBank)
        return findings;
    switch (payoutArrival(row, isAtBank, m_evidence.today)) {
    case PayoutReconciliation::State::Late:
        tell(u"payout.late"_s, Weight::Acceptable, payout.amount);
        break;
    case PayoutReconciliation::State::OnItsWay:
        tell(u"payout.on_its_way"_s, Weight::Note, payout.amount);
        break;
    case PayoutReconciliation::State::Arrived:
    case PayoutReconciliation::State::Failed:
        break;
    }
    return findings;
}

Result<void> MonthChecker::payouts()
{
    const auto rows = PayoutTable(m_database).list(std::numeric_limits<int>::max());
    const auto lines = BankCloseQueries(m_database).payoutLines();
    const auto told = CloseQueries(m_database).payoutLines(m_close.from, m_close.through);
    if (!rows || !lines || !told)
        return fail(!rows ? rows.error() : !lines ? lines.error() : told.error());
    CloseCheck check{.code = u"payouts"_s, .findings = *told};
    for (const PayoutRow &row : *rows)
        if (row.bookedOn <= m_close.through && !row.hasFailed)
            check.findings.append(findingsOf(row, lines->contains(row.payout.id)));
    m_close.checks.append(check);
    return {};
}

Result<void> MonthChecker::statements()
{
    const auto accounts = BankCloseQueries(m_database).statementsByAccount();
    if (!accounts)
        return fail(accounts.error());
    CloseCheck check{.code = u"statements"_s, .isCovered = !accounts->isEmpty()};
    for (const QList<BankStatementRow> &account : *accounts)
        check.findings.append(statementChain(account, m_close.from, m_close.through).findings);
    m_close.checks.append(check);
    return {};
}

//! Every movement of the month must be one of those that come to a balance, which may be told after it.
Result<void> MonthChecker::sums(const QList<BankStatementRow> &account, CloseCheck &check)
{
    const BankStatementRow &first = account.first();
    BankCloseQueries bank(m_database);
    const auto unproven = [&](QDate from, QDate through) {
        return bank.unproven(first.accountMark, first.currency, from, std::min(through, m_close.through));
    };
    const StatementChain chain = statementChain(account, m_close.from, m_close.through);
    QDate next = m_close.from; // The first day that is not proven yet.
    for (const StatementChain::Closing &closing : chain.closings) {
        if (closing.day < next)
            continue;
        if (next > m_close.through || closing.since > m_close.through)
            break;
        const bool isLater = closing.day > m_close.through;
        const auto left = unproven(next, isLater ? m_close.through : closing.since.addDays(-1));
        if (!left)
            return fail(left.error());
        if (isLater && (left->isEmpty() || closing.since > next))
            break;
        check.findings += isLater ? QList<CloseFinding>() : *left;
        if (const Result<void> summed = sum(first, closing, check); !summed)
            return summed;
        next = closing.day.addDays(1);
    }
    return unproven(next, m_close.through).transform([&](const QList<CloseFinding> &left) {
        check.findings += left;
    });
}

Result<void> MonthChecker::sum(
    const BankStatementRow &account, const StatementChain::Closing &closing, CloseCheck &check)
{
    const Result<Money> moved
        = BankCloseQueries(m_database)
              .sumOfLines(account.accountMark, account.currency, closing.since, closing.day);
    if (!moved)
        return fail(moved.error());
    const Money sum = closing.base + *moved;
    if (sum != closing.balance)
        check.findings.append(
            finding(u"bank.sum"_s, Weight::Blocking, account.account, closing.day, closing.balance - sum));
    const bool isNewer = !check.figures.isEmpty() && check.figures.last().name == account.account
        && check.figures.last().book.currency() == account.currency;
    if (isNewer)
        check.figures.removeLast();
    check.figures.append({.name = account.account, .book = sum, .other = closing.balance});
    return {};
}

Result<void> MonthChecker::bankBalance()
{
    BankCloseQueries bank(m_database);
    const auto accounts = bank.statementsByAccount();
    const auto moves = bank.bankMoves(m_close.from, m_close.through);
    const auto unconfirmed = bank.unconfirmed(m_close.from, m_close.through);
    if (!accounts || !moves || !unconfirmed)
        return fail(!accounts ? accounts.error() : !moves ? moves.error() : unconfirmed.error());
    CloseCheck check{.code = u"bank_balance"_s, .isCovered = m_hasBank};
    if (!m_hasBank) { // Whoever reads no statements has nothing to hold the ledger against.
        m_close.checks.append(check);
        return {};
    }
    for (const QList<BankStatementRow> &account : *accounts)
        if (const Result<void> summed = sums(account, check); !summed)
            return summed;
    check.findings += differences(*moves, u"bank.difference"_s) + *unconfirmed;
    check.figures += *moves;
    m_close.checks.append(check);
    return {};
}

Result<void> MonthChecker::journal()
{
    CloseCheck check{.code = u"journal"_s};
    for (const QString &problem : m_evidence.verdict.problems)
        check.findings.append(finding(u"journal.damaged"_s, Weight::Blocking, problem));
    m_close.checks.append(check);
    return {};
}

} // namespace quittance
