#include "core/payments/bank/StatementTally.h"

#include "core/domain/iban.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWarnings = 100;

bool looksLikeIban(const QString &account)
{
    return account.size() >= 15 && account[0].isUpper() && account[1].isUpper() && account[2].isDigit()
        && account[3].isDigit();
}

} // namespace

StatementTally::StatementTally(BankStatementSink &sink, BankFileFacts &facts)
    : m_sink(sink)
    , m_facts(facts)
{
}

Result<void> StatementTally::begin(const BankStatement &statement)
{
    Q_ASSERT(!m_isOpen);
    m_isOpen = true;
    m_sum = CheckedSum();
    m_currency = statement.currency;
    ++m_facts.statements;
    if (looksLikeIban(statement.account) && !checkedIban(statement.account))
        warn(u"bank_file.account_check_digits"_s, 0, u"account"_s, statement.account);
    return m_sink.begin(statement);
}

Result<void> StatementTally::line(const BankLine &line)
{
    Q_ASSERT(m_isOpen);
    Q_ASSERT(line.amount.currency() == m_currency);
    m_sum.add(line.amount.minor());
    ++m_facts.lines;
    return m_sink.line(line);
}

Result<void> StatementTally::end(const BankStatement &statement, const BankPlace &place, const QString &field)
{
    Q_ASSERT(m_isOpen);
    m_isOpen = false;
    for (const std::optional<Money> &balance : {statement.opening, statement.closing})
        if (balance && balance->currency() != m_currency)
            return brokenBankFile(u"currency_differs"_s, place, field, balance->currency().text());
    if (statement.opening)
        m_sum.add(statement.opening->minor());
    const std::optional<qint64> reached = m_sum.value();
    if (!reached)
        return brokenBankFile(u"sum_too_large"_s, place, field);
    if (statement.opening && statement.closing) {
        if (*reached != statement.closing->minor())
            return brokenBankFile(u"sum_differs"_s, place, field,
                u"%1 ≠ %2"_s.arg(statement.closing->text(), Money(*reached, m_currency).text()));
        ++m_facts.proven;
    }
    return m_sink.end(statement);
}

void StatementTally::warn(const QString &rule, qint64 line, const QString &field, const QString &value)
{
    if (m_facts.warnings.size() < mostWarnings)
        m_facts.warnings.append(
            {.line = line, .column = field, .rule = rule, .value = value, .isWarning = true});
}

} // namespace quittance
