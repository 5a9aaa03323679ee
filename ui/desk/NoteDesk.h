#pragma once

#include "core/base/Error.h"
#include "core/domain/NoteChange.h"
#include "core/domain/TagChange.h"

#include <QFuture>
#include <QList>

namespace quittance {

//! What the window asks about tags and notes of documents and customers. All calls return at once.
class NoteDesk
{
public:
    virtual ~NoteDesk() = default;

    //! Each once.
    virtual QFuture<Result<QStringList>> tagsInUse() = 0;
    //! Answers with what did change.
    virtual QFuture<Result<QList<TagChange>>> changeTags(QList<TagChange> wanted) = 0;
    virtual QFuture<Result<QList<NoteChange>>> changeNotes(QList<NoteChange> wanted) = 0;
};

} // namespace quittance
