#pragma once

#include "core/domain/RecordNotes.h"
#include "ui/desk/NoteDesk.h"

#include <optional>

class SampleDesk;

//! Tags and notes of the invoices of a sample desk, in memory; of customers it only keeps what was asked.
class SampleNoteDesk final : public quittance::NoteDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! desk has the invoices, and tells of changes.
    explicit SampleNoteDesk(SampleDesk &desk)
        : m_desk(desk)
    {
    }

    Answer<QStringList> tagsInUse() override;
    Answer<QList<quittance::TagChange>> changeTags(QList<quittance::TagChange> wanted) override;
    Answer<QList<quittance::NoteChange>> changeNotes(QList<quittance::NoteChange> wanted) override;

    QStringList used{QStringLiteral("audit"), QStringLiteral("vip")};
    std::optional<quittance::Error> error; //!< What the next change answers, if it is set.
    QList<QList<quittance::TagChange>> tagsAsked; //!< One list a question.
    QList<QList<quittance::NoteChange>> notesAsked;

private:
    SampleDesk &m_desk;
};
