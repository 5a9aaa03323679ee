#pragma once

#include "core/billing/guards.h"
#include "core/domain/DueDrafts.h"

namespace quittance {

//! Makes the drafts that schedules have due on or before today, each exactly once, whoever else asks for it
//! and wherever a run before was cut off: the draft, the note that it was made and how far the schedule is
//! are one transaction. Of a schedule at most DueDrafts::mostOfOne, oldest first. A schedule of a customer
//! that was archived pauses instead. Nothing is issued or sent. InvalidInput role.*, where something is due.
Result<DueDrafts> makeDueDrafts(Book &book, QDate today);

} // namespace quittance
