#pragma once

#include "core/base/Error.h"
#include "core/domain/NoteChange.h"
#include "core/domain/RecordNotes.h"
#include "core/domain/TagChange.h"
#include "core/journal/Book.h"

#include <QList>

namespace quittance {

// Tags and notes of documents, drafts and customers. Each record that changes gets an entry of its own; all
// of them or none. Taking a change back is the same question with the answer reversed: one entry more.

//! Adds and removes tags; a tag that is in use gets the spelling it has there. Answers with what did change,
//! so a tag that was there already is not among it; a record of which nothing changed is left out.
//! InvalidInput: those of plainTag(), "tag.too_many" (of one record), "record.too_many", "role.not_allowed";
//! NotFound "invoice.unknown", "customer.unknown".
Result<QList<TagChange>> changeTags(Book &book, const QList<TagChange> &wanted);

//! Changes notes. A note that is not any more what whoever changes it has read stays: InvalidInput
//! "note.changed_meanwhile". Others: those of plainNote(), "record.too_many", "role.not_allowed"; NotFound
//! "invoice.unknown", "customer.unknown". Answers with what did change.
Result<QList<NoteChange>> changeNotes(Book &book, const QList<NoteChange> &wanted);

//! The tags and the note of one record. NotFound "invoice.unknown", "customer.unknown".
Result<RecordNotes> notesOf(Book &book, const NotedRecord &record);

} // namespace quittance
