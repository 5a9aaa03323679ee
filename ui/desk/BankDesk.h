#pragma once

#include "core/service/BankService.h"

namespace quittance {

//! What the window asks about statements of our bank accounts and what their movements are. All calls return
//! at once.
class BankDesk
{
public:
    virtual ~BankDesk() = default;

    virtual QFuture<Result<BankImportReport>> import(BankImportOrder order) = 0;
    virtual QFuture<Result<BankCsvProfile>> guessProfile(QString path) = 0;
    virtual QFuture<Result<void>> saveProfile(BankCsvProfile profile) = 0;
    //! Movements that wait for a person, with what each may be; or, for BankLineQuery::Which::All, all of
    //! them without.
    virtual QFuture<Result<QList<BankLineRow>>> lines(BankLineQuery query) = 0;
    virtual QFuture<Result<qint64>> waiting() = 0;
    virtual QFuture<Result<BankMatchOutcome>> match(BankMatchOrder order) = 0;
    virtual QFuture<Result<BankMatchOutcome>> setAside(qint64 no, QString reason) = 0;
    virtual QFuture<Result<void>> undo(qint64 no, QString reason) = 0;
    virtual QFuture<Result<void>> settleDoubt(qint64 no, bool isSame) = 0;
    //! What of the book a person may choose for a movement.
    virtual QFuture<Result<BankCandidates>> candidates(BankCandidateQuery query) = 0;
    //! Movements that may be booked without asking, of the whole book.
    virtual QFuture<Result<QList<BankLineRow>>> certain() = 0;
    //! Books these, as they were seen in that list, and nothing else.
    virtual QFuture<Result<BankCertainOutcome>> bookCertain(QList<BankMatchOrder> seen) = 0;
};

} // namespace quittance
