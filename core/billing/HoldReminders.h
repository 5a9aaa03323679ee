#pragma once

#include "core/base/Error.h"
#include "core/domain/ReminderHold.h"
#include "core/journal/Book.h"

namespace quittance {

//! Holds reminders to a customer, or about one document, until the end of a day, or lets them go again (a
//! hold without a day). What waits in the outbox is looked at once more before it leaves. Answers with the
//! hold that stood until now, which brings it back; one without a day where there was none. InvalidInput:
//! reminder.hold_in_past, reminder.hold_too_long (more than two years), reminder.not_held, role.not_allowed,
//! those of payableDocument(). NotFound: customer.unknown.
Result<ReminderHold> holdReminders(Book &book, const ReminderHold &hold, QDate today);

} // namespace quittance
