#pragma once

#include "core/base/Error.h"
#include "core/domain/BankCandidateQuery.h"
#include "core/domain/BankCertainOutcome.h"
#include "core/domain/BankCsvProfile.h"
#include "core/domain/BankImportReport.h"
#include "core/domain/BankLineQuery.h"
#include "core/domain/BankMatchOrder.h"
#include "core/domain/BankRule.h"

#include <QFuture>

#include <memory>

namespace quittance {

class BankReview;
class Workshop;

//! A bank's file to be read, and how. What is empty is as the file says.
struct BankImportOrder {
    QString path;
    QString profile; //!< Name of a saved profile, for CSV; empty: the one that fits, else guessed.
    std::optional<BankCsvProfile> csv; //!< A profile that is not saved; goes before the name.
    BankTextEncoding encoding = BankTextEncoding::Auto; //!< Of MT940 and OFX.
    QString account; //!< Ours; empty: as the file says, else the company's.
    QString currency; //!< Code, where the file names none.
    bool isTrial = false; //!< Only says what would come.
};

//! Statements of our bank accounts: reading them, and saying what their movements are. Thread-safe: every
//! call returns at once.
class BankService
{
public:
    explicit BankService(Workshop &workshop);

    //! Reads a file; all of it or nothing. What may be booked without asking is, where the setting
    //! bank.book_certain is on. Errors: those of readBankFile(), bank.account_missing, bank.profile_unknown,
    //! file.unreadable, role.*.
    QFuture<Result<BankImportReport>> import(BankImportOrder order);
    //! How a CSV file would be read, by a saved profile that fits or guessed from its first lines, to be
    //! looked at by a person: what it does not say of account and currency is the company's. Errors: those of
    //! guessedCsvProfile().
    QFuture<Result<BankCsvProfile>> guessProfile(QString path) const;

    //! Movements that wait for a person, each with what it may be, the best first.
    QFuture<Result<QList<BankLineRow>>> review(BankLineQuery query) const;
    //! How many wait.
    QFuture<Result<qint64>> waiting() const;
    //! Movements as they stand, without proposals.
    QFuture<Result<QList<BankLineRow>>> lines(BankLineQuery query) const;
    //! One with its proposals and all it was ever taken for. NotFound "bank.line_unknown".
    QFuture<Result<BankLineRow>> line(qint64 no) const;
    //! What of the book a person may choose for a movement. NotFound "bank.line_unknown".
    QFuture<Result<BankCandidates>> candidates(BankCandidateQuery query) const;
    QFuture<Result<QList<BankMatchRow>>> history(qint64 no) const;
    //! Statements that were read, by account and day.
    QFuture<Result<QList<BankStatementRow>>> statements() const;
    QFuture<Result<QList<BankGap>>> gaps() const;

    //! What a person decides, with a proposal as it was shown or one of their own. InvalidInput:
    //! bank.line_matched, bank.line_doubtful, bank.line_replaced, bank.line_direction, bank.amount_differs,
    //! bank.currency_differs, bank.matched_already, those of CreditAllocator, date.*, period.locked, role.*.
    QFuture<Result<BankMatchOutcome>> match(BankMatchOrder order);
    //! It is nothing the book is about.
    QFuture<Result<BankMatchOutcome>> setAside(qint64 no, QString reason);
    //! All that a movement was taken for is taken back, with what was booked for it. InvalidInput
    //! "bank.not_matched".
    QFuture<Result<void>> undo(qint64 no, QString reason);
    //! A doubtful movement is one of its own, or the one it was taken for. InvalidInput "bank.not_doubtful".
    QFuture<Result<void>> settleDoubt(qint64 no, bool isSame);
    //! Books everything that may be booked without asking, or only says what that is.
    QFuture<Result<QList<BankLineRow>>> bookCertain(bool isTrial);
    //! Books these, as they were seen in that list, and nothing else; what has changed since is left and
    //! said. InvalidInput role.*.
    QFuture<Result<BankCertainOutcome>> bookCertain(QList<BankMatchOrder> seen);

    QFuture<Result<QList<BankRule>>> rules() const;
    //! InvalidInput: bank_rule.empty, bank_rule.too_short, reason.missing, role.*; NotFound customer.unknown.
    //! Answers with its number.
    QFuture<Result<qint64>> teach(BankRule rule);
    //! NotFound "bank_rule.unknown".
    QFuture<Result<void>> forget(qint64 rule);

    QFuture<Result<QList<BankCsvProfile>>> profiles() const;
    QFuture<Result<void>> saveProfile(BankCsvProfile profile);
    //! NotFound "bank.profile_unknown".
    QFuture<Result<void>> dropProfile(QString name);

private:
    Workshop &m_workshop;
    std::shared_ptr<BankReview> m_review; //!< Of its lane, whose last job may outlive this.
};

} // namespace quittance
