#pragma once

#include "core/domain/DueDrafts.h"
#include "core/domain/ScheduleRow.h"
#include "ui/text/DateText.h"

namespace quittance {

//! "Every month", "Every 2 weeks".
QString intervalText(const RepeatInterval &interval);

//! "Active", "Paused", "Paused, customer archived", "Over".
QString scheduleStateText(const ScheduleRow &row);

//! When it ends: "until 31/12/2026", "12 drafts in all", "no end".
QString scheduleEndText(const ScheduleTerms &terms);

//! "3 drafts are ready.", and what else is to be known; empty when nothing was done.
QString dueDraftsText(const DueDrafts &due);

} // namespace quittance
