#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/FoundRecord.h"
#include "core/domain/JournalItem.h"
#include "core/domain/NoteChange.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/RecordNotes.h"
#include "core/domain/TagChange.h"

#include <QFuture>
#include <QList>

namespace quittance {

class Workshop;

//! Finds records of all kinds, shows what the journal holds about one, and keeps what people write about
//! them. Thread-safe: every call returns at once.
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

    //! All tags that documents and customers have, each once.
    QFuture<Result<QStringList>> tagsInUse() const;
    //! The tags and the note of a document or a customer. NotFound "invoice.unknown", "customer.unknown".
    QFuture<Result<RecordNotes>> notes(NotedRecord record) const;
    //! See core/billing/NoteRecords.h.
    QFuture<Result<QList<TagChange>>> changeTags(QList<TagChange> wanted);
    QFuture<Result<QList<NoteChange>>> changeNotes(QList<NoteChange> wanted);

private:
    Workshop &m_workshop;
};

} // namespace quittance
