#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/journal/Book.h"

namespace quittance {

//! Asks for a remark in the CRM about each invoice of a linked customer that was sent, was paid or fell due,
//! once a milestone; only while the setting "crm.notes" is "on". What had happened when it was switched on
//! gets none. How many were asked for.
Result<qint64> askCrmNotes(Book &book, const ConnectionId &connection);

} // namespace quittance
