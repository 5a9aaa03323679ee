#pragma once

#include "core/domain/BankStatement.h"
#include "core/payments/bank/XmlPiece.h"

namespace quittance {

//! One TxDtls of an entry: what it says by itself, before the entry tells the rest.
struct CamtTransaction {
    struct Party {
        QString name;
        QString account;
        QString bank;
        QString onBehalfOf;

        bool isEmpty() const { return name.isEmpty() && account.isEmpty(); }
    };

    BankLine line; //!< Without amount, day and the other side.
    std::optional<Money> amount; //!< In the currency of the entry, never negative.
    std::optional<int> sign; //!< +1 money in, −1 money out.
    Party debtor;
    Party creditor;

    //! currency is the entry's. Errors: those of camtAmount and camtSign.
    static Result<CamtTransaction> from(const XmlPiece &details, Currency currency, qint64 entry);
};

//! "PMNT/RCDT/ESCT", or the bank's own word; empty where there is no BkTxCd.
QString camtCode(const XmlPiece *code);

//! The amount the payer sent in another currency, by an AmtDtls element or null.
Result<std::optional<Money>> camtInstructed(const XmlPiece *details, Currency currency, qint64 entry);

} // namespace quittance
