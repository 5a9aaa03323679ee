#pragma once

#include "core/domain/NotedRecord.h"

#include <QString>
#include <QStringList>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. What those who work with the book write to its records.

//! A document or a customer has other tags. What people call things is personal.
struct TagsChanged {
    NotedRecord record;
    QStringList before; //!< All it had…
    QStringList after; //!< …and all it has; in the order of their keys (recordTags.h).
};

//! A document or a customer has another note. The note is personal.
struct NoteChanged {
    NotedRecord record;
    QString before; //!< Empty: it had none.
    QString after; //!< Empty: it has none any more.
};

} // namespace quittance
