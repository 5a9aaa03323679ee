#pragma once

#include "core/domain/RecordNotes.h"
#include "core/domain/TagChange.h"
#include "ui/acts/ActDialog.h"

#include <memory>

namespace quittance {

class NoteDesk;
class TagEdit;

//! Asks for the tags of a record; of several, for those that all of them get and lose.
class TagsDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives it; records is not empty.
    TagsDialog(NoteDesk &desk, const QList<RecordNotes> &records, const Subject &subject, QWidget *parent);

    //! What did change, once it succeeded.
    const QList<TagChange> &changes() const { return *m_changes; }

private:
    QFuture<Result<CommandOutcome>> start() override;
    QString fieldOf(const Error &error) const override;

    NoteDesk &m_desk;
    const QList<RecordNotes> m_records;
    TagEdit *m_tags; //!< All of the one record, or what several get.
    TagEdit *m_remove = nullptr; //!< Null for one record.
    bool m_isRemoveWrong = false;
    std::shared_ptr<QList<TagChange>> m_changes; //!< The answer may come when the dialog is gone.
};

} // namespace quittance
