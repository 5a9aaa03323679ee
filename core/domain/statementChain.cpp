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
        const bool isFirst = !m_chain.coveredThrough.isValid();
        const bool follows = m_balance && next.opening == m_balance;
        if (!isFirst && !follows) {
            if (next.through <= m_chain.coveredThrough)
                return; // The same days in another file.
            if (next.from > m_chain.coveredThrough)
                doubt(next);
        }
        if (isFirst || (!follows && next.from > m_chain.coveredThrough)) {
            m_base = next.opening;
            m_since = next.from;
        }
        m_chain.coveredThrough = isFirst ? next.through : std::max(m_chain.coveredThrough, next.through);
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
    void doubt(const BankStatementRow &next)
    {
        if (next.from < m_from || m_chain.coveredThrough >= m_through)
            return; // Of other days.
        const bool areDaysMissing = m_chain.coveredThrough.addDays(1) < next.from;
        if (!areDaysMissing && !(m_balance && next.opening))
            return; // Nothing to hold against each other.
        std::optional<Money> difference;
        if (m_balance && next.opening)
            difference = *next.opening - *m_balance;
        m_chain.findings.append({.code = areDaysMissing ? u"statement.gap"_s : u"statement.chain"_s,
            .weight = areDaysMissing ? Weight::Acceptable : Weight::Blocking,
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
    std::optional<Money> m_balance; //!< What the last one ended with.
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
