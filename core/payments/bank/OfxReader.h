#pragma once

#include "core/payments/bank/OfxTags.h"
#include "core/payments/bank/StatementTally.h"

#include <map>

namespace quittance {

//! Reads OFX 1 and 2: the statements of bank accounts and of credit cards.
class OfxReader
{
public:
    //! All must outlive it.
    OfxReader(
        BankBytes &bytes, const BankFileOptions &options, BankStatementSink &sink, BankFileFacts &facts);

    //! Errors: those of readBankFile about OFX.
    Result<void> read();

private:
    Result<void> open(const OfxTag &tag);
    Result<void> close(const OfxTag &tag);
    Result<void> take(const OfxTag &leaf);
    Result<void> begin(const BankPlace &place);
    Result<void> tellMovement(const BankPlace &place);
    Result<void> endStatement(const BankPlace &place);
    bool within(QLatin1StringView aggregate) const { return m_path.contains(aggregate); }

    OfxTags m_tags;
    const BankFileOptions &m_options;
    BankFileFacts &m_facts;
    StatementTally m_tally;
    QList<QString> m_path; //!< The aggregates we are in, as far as we know them.
    BankStatement m_statement;
    std::optional<Currency> m_currency;
    QString m_bank;
    QString m_balance; //!< As the file writes it.
    BankPlace m_balancePlace;
    QDate m_balanceOn;
    std::map<QString, QString> m_movement; //!< Its leaves, by "NAME" or "PAYEE/NAME".
    qint64 m_entry = 0;
};

} // namespace quittance
