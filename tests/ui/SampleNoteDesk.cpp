#include "tests/ui/SampleNoteDesk.h"

#include "core/domain/recordTags.h"
#include "tests/ui/SampleDesk.h"
#include "tests/ui/readyAnswer.h"

#include <algorithm>

using namespace quittance;

namespace {

InvoiceExtras *extrasOf(QList<InvoiceRow> &rows, const InvoiceId &id)
{
    const auto row = std::ranges::find(rows, id, &InvoiceRow::id);
    if (row == rows.end())
        return nullptr;
    if (!row->extras)
        row->extras = InvoiceExtras();
    return &*row->extras;
}

} // namespace

QFuture<Result<QStringList>> SampleNoteDesk::tagsInUse()
{
    return ready(Result<QStringList>(used));
}

QFuture<Result<QList<TagChange>>> SampleNoteDesk::changeTags(QList<TagChange> wanted)
{
    tagsAsked.append(wanted);
    if (error)
        return ready(Result<QList<TagChange>>(fail(*error)));
    QList<TagChange> done;
    for (const TagChange &change : wanted) {
        InvoiceExtras *extras = extrasOf(m_desk.invoices, change.record.invoice);
        const QStringList before = extras ? extras->tags : QStringList();
        const QStringList after = changedTags(before, change.add, change.remove);
        if (extras)
            extras->tags = after;
        const TagChange made{.record = change.record,
            .add = extras ? tagsMissingIn(after, before) : change.add,
            .remove = extras ? tagsMissingIn(before, after) : change.remove};
        if (!made.add.isEmpty() || !made.remove.isEmpty())
            done.append(made);
    }
    emit m_desk.invoicesChanged();
    return ready(Result<QList<TagChange>>(done));
}

QFuture<Result<QList<NoteChange>>> SampleNoteDesk::changeNotes(QList<NoteChange> wanted)
{
    notesAsked.append(wanted);
    if (error)
        return ready(Result<QList<NoteChange>>(fail(*error)));
    QList<NoteChange> done;
    for (const NoteChange &change : wanted) {
        if (InvoiceExtras *extras = extrasOf(m_desk.invoices, change.record.invoice))
            extras->note = change.after;
        if (change.before != change.after)
            done.append(change);
    }
    emit m_desk.invoicesChanged();
    return ready(Result<QList<NoteChange>>(done));
}
