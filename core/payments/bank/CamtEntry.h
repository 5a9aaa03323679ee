#pragma once

#include "core/payments/bank/CamtTransaction.h"
#include "core/payments/bank/bankFileError.h"

namespace quittance {

//! One Ntry of a camt message while it is read, child by child.
class CamtEntry
{
public:
    //! What it may be told in: one by one, as far as memory goes.
    static constexpr qsizetype mostTransactions = 100'000;

    //! place: of the entry. account and currency are the statement's.
    CamtEntry(BankPlace place, QString account, Currency currency);

    //! A child of Ntry that is not NtryDtls. Errors: those of camtAmount, camtSign, camtDate;
    //! bank_file.currency_differs.
    Result<void> take(const XmlPiece &child);
    //! A Btch or TxDtls within NtryDtls. bank_file.field_malformed, .too_many_parts.
    Result<void> takeDetail(const XmlPiece &detail);

    //! Once all is taken: bank_file.field_missing (amount, direction or status), .date_malformed.
    Result<void> check() const;
    //! Booked; otherwise it is announced only.
    bool isBooked() const { return m_status == u"BOOK"; }
    Money amount() const; //!< Negative when money went out.
    //! Whether it is told in parts that do not make it up, so that it comes as one line.
    bool hidesParts() const { return m_hidesParts; }

    //! One line, or one for each part of a batch whose parts are told. bank_file.batch_count, .batch_sum.
    Result<QList<BankLine>> lines();

private:
    BankLine lineOf(const CamtTransaction &transaction) const;
    Result<bool> partsHold() const;
    CamtTransaction::Party otherSide(const CamtTransaction &transaction) const;

    BankPlace m_place;
    QString m_account;
    Currency m_currency;
    std::optional<Money> m_amount;
    std::optional<int> m_sign;
    QString m_status;
    BankLine m_facts; //!< What holds for all of its lines.
    QString m_note; //!< AddtlNtryInf: what the bank says where the payer said nothing.
    QList<CamtTransaction> m_transactions;
    bool m_hasBatch = false;
    qint64 m_batchCount = 0;
    std::optional<Money> m_batchTotal;
    bool m_hidesParts = false;
};

} // namespace quittance
