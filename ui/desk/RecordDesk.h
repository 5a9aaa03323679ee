#pragma once

#include "core/service/RecordService.h"

namespace quittance {

//! What the window asks about records of all kinds. All calls return at once.
class RecordDesk
{
public:
    virtual ~RecordDesk() = default;

    //! At most limit of each kind: customers, payments, movements of the bank.
    virtual QFuture<Result<QList<FoundRecord>>> find(QString text, int limit) = 0;
    //! The journal's entries about a record, newest first.
    virtual QFuture<Result<QList<JournalItem>>> journal(RecordKind kind, QString id) = 0;
    virtual QFuture<Result<PaymentRow>> payment(PaymentId id) = 0;
};

} // namespace quittance
