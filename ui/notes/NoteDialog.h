#pragma once

#include "core/domain/NoteChange.h"
#include "core/domain/RecordNotes.h"
#include "ui/acts/ActDialog.h"

#include <memory>

class QPlainTextEdit;

namespace quittance {

class NoteDesk;

//! Asks for the note of a record; of several, for one that all of them get.
class NoteDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives it; records is not empty.
    NoteDialog(NoteDesk &desk, const QList<RecordNotes> &records, const Subject &subject, QWidget *parent);

    //! What did change, once it succeeded.
    const QList<NoteChange> &changes() const { return *m_changes; }

private:
    QFuture<Result<CommandOutcome>> start() override;

    NoteDesk &m_desk;
    const QList<RecordNotes> m_records;
    QPlainTextEdit *m_note;
    std::shared_ptr<QList<NoteChange>> m_changes; //!< The answer may come when the dialog is gone.
};

} // namespace quittance
