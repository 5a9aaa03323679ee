#pragma once

#include "ui/desk/NoteDesk.h"

namespace quittance {

class RecordService;

//! Passes every question on to the service, which outlives it.
class ServiceNoteDesk final : public NoteDesk
{
public:
    explicit ServiceNoteDesk(RecordService &records)
        : m_records(records)
    {
    }

    QFuture<Result<QStringList>> tagsInUse() override;
    QFuture<Result<QList<TagChange>>> changeTags(QList<TagChange> wanted) override;
    QFuture<Result<QList<NoteChange>>> changeNotes(QList<NoteChange> wanted) override;

private:
    RecordService &m_records;
};

} // namespace quittance
