#include "ui/desk/ServiceBankDesk.h"

namespace quittance {

QFuture<Result<BankImportReport>> ServiceBankDesk::import(BankImportOrder order)
{
    return m_bank.import(std::move(order));
}

QFuture<Result<BankCsvProfile>> ServiceBankDesk::guessProfile(QString path)
{
    return m_bank.guessProfile(std::move(path));
}

QFuture<Result<void>> ServiceBankDesk::saveProfile(BankCsvProfile profile)
{
    return m_bank.saveProfile(std::move(profile));
}

QFuture<Result<QList<BankLineRow>>> ServiceBankDesk::lines(BankLineQuery query)
{
    const bool isReview = query.which == BankLineQuery::Which::Waiting;
    return isReview ? m_bank.review(std::move(query)) : m_bank.lines(std::move(query));
}

QFuture<Result<qint64>> ServiceBankDesk::waiting()
{
    return m_bank.waiting();
}

QFuture<Result<BankMatchOutcome>> ServiceBankDesk::match(BankMatchOrder order)
{
    return m_bank.match(std::move(order));
}

QFuture<Result<BankMatchOutcome>> ServiceBankDesk::setAside(qint64 no, QString reason)
{
    return m_bank.setAside(no, std::move(reason));
}

QFuture<Result<void>> ServiceBankDesk::undo(qint64 no, QString reason)
{
    return m_bank.undo(no, std::move(reason));
}

QFuture<Result<void>> ServiceBankDesk::settleDoubt(qint64 no, bool isSame)
{
    return m_bank.settleDoubt(no, isSame);
}

QFuture<Result<BankCandidates>> ServiceBankDesk::candidates(BankCandidateQuery query)
{
    return m_bank.candidates(std::move(query));
}

QFuture<Result<QList<BankLineRow>>> ServiceBankDesk::certain()
{
    return m_bank.bookCertain(true);
}

QFuture<Result<BankCertainOutcome>> ServiceBankDesk::bookCertain(QList<BankMatchOrder> seen)
{
    return m_bank.bookCertain(std::move(seen));
}

} // namespace quittance
