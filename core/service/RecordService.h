#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/FoundRecord.h"
#include "core/domain/JournalItem.h"
#include "core/domain/PaymentRow.h"

#include <QFuture>
#include <QList>

namespace quittance {

class Workshop;

//! Finds records of all kinds, and shows what the journal holds about one. Thread-safe: every call returns at
//! once.
class RecordService
{
public:
    explicit RecordService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! At most limit of each kind: customers, payments, movements of the bank. Documents have a list of their
    //! own that is searched.
    QFuture<Result<QList<FoundRecord>>> find(QString text, int limit) const;
    //! The entries about a record, newest first, with what they book.
    QFuture<Result<QList<JournalItem>>> journal(RecordKind kind, QString id) const;
    //! NotFound "payment.unknown".
    QFuture<Result<PaymentRow>> payment(PaymentId id) const;

private:
    Workshop &m_workshop;
};

} // namespace quittance
