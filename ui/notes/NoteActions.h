#pragma once

#include "core/domain/NoteChange.h"
#include "core/domain/RecordNotes.h"
#include "core/domain/TagChange.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace quittance {

class NoteDesk;
class Toast;
class UndoStack;

//! Notes and tags are changed at once and can be taken back: asks for them, has it done, and says so.
class NoteActions final : public QObject
{
    Q_OBJECT

public:
    //! What a dialog says it is about.
    struct About {
        QString party;
        QString document;
    };

    //! desk, toast, undo and window outlive it.
    NoteActions(NoteDesk &desk, Toast &toast, UndoStack &undo, QWidget &window);

    //! Of one record, or of several at once.
    void editNote(const QList<RecordNotes> &records, const About &about);
    void editTags(const QList<RecordNotes> &records, const About &about);

private:
    void afterNote(const QList<NoteChange> &changes);
    void afterTags(const QList<TagChange> &changes);

    NoteDesk &m_desk;
    Toast &m_toast;
    UndoStack &m_undo;
    QWidget &m_window;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
