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
    //! Answers with the movements that were, or with isTrial would be, booked without asking.
    virtual QFuture<Result<QList<BankLineRow>>> bookCertain(bool isTrial) = 0;
};

} // namespace quittance
