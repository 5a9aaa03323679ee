#include "core/domain/statementChain.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Weight = CloseFinding::Weight;

class ChainWalk
{
public:
    ChainWalk(QDate from, QDate through)
        : m_from(from)
        , m_through(through)
    {
    }

    void take(const BankStatementRow &next)
    {
        const bool follows = m_balance && next.opening == m_balance;
        // The same days in another file, unless only this one can be held against the movements.
        if (m_told.isValid() && !follows && next.through <= m_told && (m_base || !next.opening))
            return;
        if (!follows)
            joinLoosely(next);
        m_chain.coveredThrough = m_chain.coveredThrough.isValid()
            ? std::max(m_chain.coveredThrough, next.through)
            : next.through;
        if (!next.opening && !next.closing)
            return; // It tells of days, and nothing to hold its movements against.
        m_told = m_told.isValid() ? std::max(m_told, next.through) : next.through;
        m_areDaysMissing = false;
        m_balance = next.closing;
        if (m_base && next.closing)
            keep({.day = next.through, .balance = *next.closing, .since = m_since, .base = *m_base});
    }

    StatementChain end(const QString &account)
    {
        if (m_chain.coveredThrough.isValid() && m_chain.coveredThrough < m_through)
            m_chain.findings.append({.code = u"statement.ends"_s,
                .weight = Weight::Acceptable,
                .subject = account,
                .on = m_chain.coveredThrough,
                .amount = {},
                .words = {}});
        return m_chain;
    }

private:
    //! One that does not begin with what the last one ended with.
    void joinLoosely(const BankStatementRow &next)
    {
        const bool isAfterAll
            = m_chain.coveredThrough.isValid() && m_chain.coveredThrough.addDays(1) < next.from;
        if (isAfterAll) {
            doubt(u"statement.gap"_s, Weight::Acceptable, m_chain.coveredThrough, next);
            m_areDaysMissing = true;
        }
        if (!next.opening && !next.closing)
            return;
        const bool isAfter = m_told.isValid() && next.from > m_told;
        const bool isBreak
            = isAfter && !m_areDaysMissing && m_balance && next.opening && m_told.addDays(1) == next.from;
        if (isBreak)
            doubt(u"statement.chain"_s, Weight::Blocking, m_told, next);
        if (!m_base || isBreak || (isAfter && m_areDaysMissing)) {
            m_base = next.opening;
            m_since = next.from;
        } else if (isAfter && next.opening) {
            // Files without balances told the days between: they must come to it.
            keep({.day = next.from.addDays(-1), .balance = *next.opening, .since = m_since, .base = *m_base});
        }
    }

    //! last: the day the one before it ended with.
    void doubt(const QString &code, Weight weight, QDate last, const BankStatementRow &next)
    {
        if (next.from < m_from || last >= m_through)
            return; // Of other days.
        std::optional<Money> difference;
        if (m_balance && next.opening)
            difference = *next.opening - *m_balance;
        m_chain.findings.append({.code = code,
            .weight = weight,
            .subject = next.account,
            .on = next.from,
            .amount = difference,
            .words = next.number});
    }

    void keep(const StatementChain::Closing &closing)
    {
        if (!m_chain.closings.isEmpty() && m_chain.closings.last().day == closing.day)
            m_chain.closings.last() = closing; // Of several a day the last.
        else
            m_chain.closings.append(closing);
    }

    QDate m_from;
    QDate m_through;
    StatementChain m_chain;
    QDate m_told; //!< The last day of those with balances.
    bool m_areDaysMissing = false; //!< Of which none told, behind that day.
    std::optional<Money> m_balance; //!< What the last one with balances ended with.
    std::optional<Money> m_base;
    QDate m_since;
};

} // namespace

StatementChain statementChain(QList<BankStatementRow> statements, QDate from, QDate through)
{
    for (BankStatementRow &row : statements) {
        if (!row.from.isValid())
            row.from = row.through;
        if (!row.through.isValid())
            row.through = row.from;
    }
    statements.removeIf([](const BankStatementRow &row) { return row.isIntraday || !row.from.isValid(); });
    const QString account = statements.isEmpty() ? QString() : statements.first().account;
    std::ranges::stable_sort(
        statements, {}, [](const BankStatementRow &row) { return std::pair(row.from, row.through); });
    ChainWalk walk(from, through);
    std::optional<Money> balance;
    while (!statements.isEmpty()) {
        // Of several that begin on one day, the one that goes on where the last has ended.
        auto next = statements.begin();
        const QDate first = next->from;
        const auto fits = std::ranges::find_if(statements, [&](const BankStatementRow &row) {
            return row.from == first && balance && row.opening == balance;
        });
        if (fits != statements.end())
            next = fits;
        balance = next->closing;
        walk.take(*next);
        statements.erase(next);
    }
    return walk.end(account);
}

} // namespace quittance
