#pragma once

#include "core/store/listFacts.h"

#include "core/domain/PackList.h"

namespace quittance {

//! Title, columns and statement of a list of a month's pack. The statement reads its span from the table
//! `span` (first, last, seq), which whoever runs it puts before it.
const ListFacts &packFacts(PackList list);

} // namespace quittance
