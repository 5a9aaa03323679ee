#pragma once

#include "core/billing/CheckMonth.h"
#include "core/domain/BankStatementRow.h"
#include "core/domain/PayoutRow.h"
#include "core/domain/statementChain.h"

namespace quittance {

class Database;

//! Makes the checks of a month one by one, in the order of the list. For one month and one use.
class MonthChecker
{
public:
    MonthChecker(Database &database, const MonthEvidence &evidence);

    Result<MonthClose> run();

private:
    using Findings = Result<QList<CloseFinding>>;

    //! A check of findings alone.
    Result<void> add(const QString &code, const Findings &found);
    //! A check of figures: what differs is in the way.
    Result<void> add(const QString &code, const Result<QList<CloseFigure>> &figures);

    Result<void> completeness(const ProviderWord &word);
    Result<void> payouts();
    Result<void> statements();
    Result<void> bankBalance();
    Result<void> journal();
    //! The account's closing balances beside what its movements come to.
    Result<void> sums(const QList<BankStatementRow> &account, CloseCheck &check);
    //! One of them.
    Result<void> sum(
        const BankStatementRow &account, const StatementChain::Closing &closing, CloseCheck &check);
    QList<CloseFinding> findingsOf(const PayoutRow &row, bool isAtBank) const;

    Database &m_database;
    const MonthEvidence &m_evidence;
    MonthClose m_close;
    bool m_hasBank = false; //!< Movements of a bank account were ever read.
};

} // namespace quittance
