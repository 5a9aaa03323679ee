#pragma once

#include "core/payments/bank/BankCsvRows.h"
#include "core/payments/bank/BankFileOptions.h"
#include "core/payments/bank/StatementTally.h"

#include <QSet>

#include <map>

namespace quittance {

//! Reads a bank's CSV file by a profile. The whole file is one statement, of one account in one currency.
class BankCsvReader
{
public:
    //! All must outlive it.
    BankCsvReader(BankBytes &bytes, const BankCsvProfile &profile, const BankFileOptions &options,
        BankStatementSink &sink, BankFileFacts &facts);

    //! Errors: those of readBankFile about CSV, and of checkProfile.
    Result<void> read();

private:
    Result<void> findColumns(const BankCsvRow &header);
    Result<void> take(const BankCsvRow &row);
    Result<void> begin(const BankCsvRow &row);
    Result<void> checkWhole(const BankCsvRow &row);
    Result<Money> amountOf(const BankCsvRow &row) const;
    Result<Money> number(const BankCsvRow &row, BankCsvField field) const;
    Result<QDate> date(const BankCsvRow &row, BankCsvField field) const;
    Result<void> follow(const BankCsvRow &row, Money amount);
    Result<void> checkSame(const BankCsvRow &row) const;
    Result<BankLine> lineOf(const BankCsvRow &row) const;
    QString text(const BankCsvRow &row, BankCsvField field) const;
    bool isAnnounced(const BankCsvRow &row) const;

    BankCsvRows m_rows;
    const BankCsvProfile &m_profile;
    const BankFileOptions &m_options;
    BankFileFacts &m_facts;
    StatementTally m_tally;
    std::map<BankCsvField, QList<int>> m_columns; //!< From 0.
    qsizetype m_width = 0; //!< Cells of a row; 0: not known yet.
    QSet<QString> m_statuses; //!< Seen in whole rows.
    BankStatement m_statement;

    // Balances of the first and the latest row, and in which order rows can still stand.
    std::optional<Money> m_firstBalance;
    std::optional<Money> m_firstAmount;
    std::optional<Money> m_balance;
    std::optional<Money> m_amount;
    bool m_hasAllBalances = true;
    bool m_canRise = true; //!< The oldest row first.
    bool m_canFall = true; //!< The latest row first.
};

} // namespace quittance
