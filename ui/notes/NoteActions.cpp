#include "ui/notes/NoteActions.h"

#include "ui/desk/NoteDesk.h"
#include "ui/notes/NoteDialog.h"
#include "ui/notes/TagsDialog.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/Toast.h"

namespace quittance {

namespace {

template <class Change>
QList<Change> reversed(const QList<Change> &changes)
{
    QList<Change> back;
    for (const Change &change : changes)
        back.append(change.reversed());
    return back;
}

template <class Change>
QFuture<Result<void>> whetherDone(QFuture<Result<QList<Change>>> answer)
{
    return answer.then(
        [](const Result<QList<Change>> &done) { return done.transform([](const QList<Change> &) {}); });
}

} // namespace

NoteActions::NoteActions(NoteDesk &desk, Toast &toast, UndoStack &undo, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_undo(undo)
    , m_window(window)
{
}

void NoteActions::editNote(const QList<RecordNotes> &records, const About &about)
{
    if (m_dialog || records.isEmpty())
        return;
    auto *dialog
        = new NoteDialog(m_desk, records, {.party = about.party, .document = about.document}, &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this, dialog] { afterNote(dialog->changes()); });
    dialog->open();
}

void NoteActions::editTags(const QList<RecordNotes> &records, const About &about)
{
    if (m_dialog || records.isEmpty())
        return;
    auto *dialog
        = new TagsDialog(m_desk, records, {.party = about.party, .document = about.document}, &m_window);
    m_dialog = dialog;
    connect(dialog, &ActDialog::succeeded, this, [this, dialog] { afterTags(dialog->changes()); });
    dialog->open();
}

void NoteActions::afterNote(const QList<NoteChange> &changes)
{
    if (changes.isEmpty())
        return; // It was saved as it was.
    const auto step = [this](const QList<NoteChange> &wanted) -> UndoStack::Step {
        return [this, wanted] { return whetherDone(m_desk.changeNotes(wanted)); };
    };
    const int number = m_undo.push({.name = tr("Edit note", "what can be undone"),
        .undone = tr("The note is as it was."),
        .undo = step(reversed(changes)),
        .redo = step(changes)});
    const bool isGone = changes.constFirst().after.isEmpty(); // They all got the same.
    m_toast.say(isGone ? tr("Note removed.") : tr("Note saved."), tr("Undo"),
        [this, number] { m_undo.undo(number); });
}

void NoteActions::afterTags(const QList<TagChange> &changes)
{
    if (changes.isEmpty())
        return;
    const auto step = [this](const QList<TagChange> &wanted) -> UndoStack::Step {
        return [this, wanted] { return whetherDone(m_desk.changeTags(wanted)); };
    };
    const int number = m_undo.push({.name = tr("Edit tags", "what can be undone"),
        .undone = tr("The tags are as they were."),
        .undo = step(reversed(changes)),
        .redo = step(changes)});
    m_toast.say(tr("Tags saved."), tr("Undo"), [this, number] { m_undo.undo(number); });
}

} // namespace quittance
