#pragma once

#include "core/domain/jsonFields.h"
#include "core/journal/Entry.h"

namespace quittance {

// Tags and notes in the journal's form: encode() fills kind, subject, plain and personal; decode…() is its
// reverse. Where the personal part was erased, the record has none of them.

EncodedBody encode(const TagsChanged &body);
Result<EntryBody> decodeTagsChanged(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

EncodedBody encode(const NoteChanged &body);
Result<EntryBody> decodeNoteChanged(
    JsonFields &fields, const QJsonObject &plain, const QJsonObject &personal);

} // namespace quittance
