#pragma once

#include "ui/desk/BankDesk.h"

namespace quittance {

//! Passes every question on to the service, which outlives it.
class ServiceBankDesk final : public BankDesk
{
public:
    explicit ServiceBankDesk(BankService &bank)
        : m_bank(bank)
    {
    }

    QFuture<Result<BankImportReport>> import(BankImportOrder order) override;
    QFuture<Result<BankCsvProfile>> guessProfile(QString path) override;
    QFuture<Result<void>> saveProfile(BankCsvProfile profile) override;
    QFuture<Result<QList<BankLineRow>>> lines(BankLineQuery query) override;
    QFuture<Result<qint64>> waiting() override;
    QFuture<Result<BankMatchOutcome>> match(BankMatchOrder order) override;
    QFuture<Result<BankMatchOutcome>> setAside(qint64 no, QString reason) override;
    QFuture<Result<void>> undo(qint64 no, QString reason) override;
    QFuture<Result<void>> settleDoubt(qint64 no, bool isSame) override;
    QFuture<Result<BankCandidates>> candidates(BankCandidateQuery query) override;
    QFuture<Result<QList<BankLineRow>>> certain() override;
    QFuture<Result<BankCertainOutcome>> bookCertain(QList<BankMatchOrder> seen) override;

private:
    BankService &m_bank;
};

} // namespace quittance
