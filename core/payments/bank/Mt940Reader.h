#pragma once

#include "core/payments/bank/BankFileOptions.h"
#include "core/payments/bank/Mt940Fields.h"
#include "core/payments/bank/StatementTally.h"

namespace quittance {

//! Reads MT940: one statement for each message, also for each page of a long one.
class Mt940Reader
{
public:
    //! All must outlive it.
    Mt940Reader(
        BankBytes &bytes, const BankFileOptions &options, BankStatementSink &sink, BankFileFacts &facts);

    //! Errors: those of readBankFile about MT940.
    Result<void> read();

private:
    Result<void> take(const Mt940Field &field);
    Result<void> takeOpening(const Mt940Field &field);
    Result<void> takeMovement(const Mt940Field &field);
    Result<void> takeDetails(const Mt940Field &field);
    Result<void> takeClosing(const Mt940Field &field);
    //! Hands on the movement whose details may still have come.
    Result<void> tellMovement();
    //! A message is over, by its end or by the next one's begin.
    Result<void> finish(const BankPlace &place);

    Mt940Fields m_fields;
    const BankFileOptions &m_options;
    BankFileFacts &m_facts;
    StatementTally m_tally;
    BankStatement m_statement;
    std::optional<BankLine> m_movement;
    bool m_begun = false; //!< A message is under way, though its statement may not be.
};

} // namespace quittance
