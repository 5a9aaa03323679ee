#pragma once

#include "core/base/Error.h"
#include "core/journal/Book.h"

#include <QDateTime>

namespace quittance {

//! The day a movement is booked on: its own, or the first open one where that is in a locked period, for it
//! happened whatever we locked. InvalidInput: date.*, and period.locked where no day is open yet.
Result<QDate> bankBookDay(Book &book, QDate movement, QDate today);

//! When it happened, as far as a day tells: UTC, never in the future.
QDateTime bankInstant(Book &book, QDate movement);

} // namespace quittance
