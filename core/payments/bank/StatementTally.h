#pragma once

#include "core/domain/BankFileFacts.h"
#include "core/domain/BankStatement.h"
#include "core/domain/CheckedSum.h"
#include "core/payments/bank/bankFileError.h"

namespace quittance {

//! What every reader does with a statement it has understood: hands it on, counts, and checks that opening
//! balance and movements make the closing balance.
class StatementTally
{
public:
    //! Both must outlive it.
    StatementTally(BankStatementSink &sink, BankFileFacts &facts);

    bool isOpen() const { return m_isOpen; }
    Result<void> begin(const BankStatement &statement);
    //! The line's place in the file becomes part of errors about it.
    Result<void> line(const BankLine &line);
    //! InvalidInput at the place, with field as that of the closing balance: bank_file.sum_differs,
    //! bank_file.sum_too_large, bank_file.currency_differs.
    Result<void> end(const BankStatement &statement, const BankPlace &place, const QString &field);
    //! Sum of the movements so far; empty when it is beyond all measure.
    std::optional<qint64> sum() const { return m_sum.value(); }
    //! Something a person should know.
    void warn(const QString &rule, qint64 line, const QString &field, const QString &value = {});

private:
    BankStatementSink &m_sink;
    BankFileFacts &m_facts;
    CheckedSum m_sum;
    Currency m_currency = Currency::of("EUR");
    bool m_isOpen = false;
};

} // namespace quittance
