#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmConflict.h"
#include "core/journal/Book.h"

namespace quittance {

//! The conflicts with who gave each side its value and when, as far as that is known: ours from the journal;
//! of theirs only when the record was changed last and whose it is, for the CRM does not say who wrote a
//! field.
Result<QList<CrmConflict>> withAuthors(Book &book, QList<CrmConflict> conflicts);

} // namespace quittance
