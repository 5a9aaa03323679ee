#include "ui/desk/ServiceNoteDesk.h"

#include "core/service/RecordService.h"

namespace quittance {

QFuture<Result<QStringList>> ServiceNoteDesk::tagsInUse()
{
    return m_records.tagsInUse();
}

QFuture<Result<QList<TagChange>>> ServiceNoteDesk::changeTags(QList<TagChange> wanted)
{
    return m_records.changeTags(std::move(wanted));
}

QFuture<Result<QList<NoteChange>>> ServiceNoteDesk::changeNotes(QList<NoteChange> wanted)
{
    return m_records.changeNotes(std::move(wanted));
}

} // namespace quittance
