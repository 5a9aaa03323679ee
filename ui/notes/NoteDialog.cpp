#include "ui/notes/NoteDialog.h"

#include "ui/desk/NoteDesk.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInView = 5;

} // namespace

NoteDialog::NoteDialog(
    NoteDesk &desk, const QList<RecordNotes> &records, const Subject &subject, QWidget *parent)
    : ActDialog(u"note"_s, tr("Edit note"), subject, parent)
    , m_desk(desk)
    , m_records(records)
    , m_note(new QPlainTextEdit(this))
    , m_changes(std::make_shared<QList<NoteChange>>())
{
    const QString first = records.constFirst().note;
    const bool isSame
        = std::ranges::all_of(records, [&first](const RecordNotes &one) { return one.note == first; });
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(linesInView * m_note->fontMetrics().lineSpacing() + 16);
    m_note->setPlainText(isSame ? first : QString());
    addField(u"note"_s, tr("Note"), m_note);
    const auto written
        = std::ranges::count_if(records, [](const RecordNotes &one) { return !one.note.isEmpty(); });
    if (!isSame)
        addNote(tr("%n note(s) there are replaced.", nullptr, static_cast<int>(written)));
    addNote(tr("Only who works with this book sees it."));
    addButtons(tr("Save note"), Look::Primary, u"note"_s);
    // Plain Enter begins a line.
    findChild<QPushButton *>(u"note.act"_s)->setToolTip(tr("Save note (Ctrl+Enter)"));
    m_note->setFocus();
    m_note->selectAll();
}

QFuture<Result<CommandOutcome>> NoteDialog::start()
{
    QList<NoteChange> wanted;
    for (const RecordNotes &one : m_records)
        wanted.append({.record = one.record, .before = one.note, .after = m_note->toPlainText()});
    return m_desk.changeNotes(wanted).then([changes = m_changes](const Result<QList<NoteChange>> &done) {
        return done.transform([&changes](const QList<NoteChange> &made) {
            *changes = made;
            return CommandOutcome();
        });
    });
}

} // namespace quittance
