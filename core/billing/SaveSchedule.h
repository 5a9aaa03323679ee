#pragma once

#include "core/billing/guards.h"
#include "core/domain/ScheduleOrder.h"

namespace quittance {

//! Makes or changes a schedule. Days that are done stay done, whatever the new terms say. InvalidInput: those
//! of checkTerms() and recurringContent(); schedule.first_too_old (field from: more than a year before
//! today), schedule.customer_archived, role.*; NotFound schedule.unknown, invoice.unknown.
Result<ScheduleId> saveSchedule(Book &book, ScheduleOrder order, QDate today);

//! Nothing is made until it is resumed. Pausing twice is no error. NotFound schedule.unknown.
Result<void> pauseSchedule(Book &book, const ScheduleId &id);

//! Goes on with the first day that is not before today, or, catching up, with the first that was not done.
//! InvalidInput schedule.customer_archived; NotFound schedule.unknown.
Result<void> resumeSchedule(Book &book, const ScheduleId &id, QDate today, bool catchUp);

//! What it made stays. NotFound schedule.unknown.
Result<void> deleteSchedule(Book &book, const ScheduleId &id);

//! Brings back one that was deleted, as it was; nothing is made twice. No error when it is there.
Result<void> restoreSchedule(Book &book, const Schedule &schedule);

} // namespace quittance
