#pragma once

#include "core/journal/EntryBodies.h"

namespace quittance {

// What a line of the activity says of tags and notes, in no human language.

//! "+vip, −late"; empty where it was erased.
QString tagChangeWords(const TagsChanged &body);
//! The beginning of the first line; empty where the note was removed.
QString noteWords(const NoteChanged &body);

} // namespace quittance
