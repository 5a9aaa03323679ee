#pragma once

#include "core/base/Error.h"

#include <QDateTime>

namespace quittance {

class Database;

//! The calendar day of an instant in the book's time zone (UTC before the company is named). This is what
//! "today" means for the book, too.
Result<QDate> bookDay(Database &database, const QDateTime &instant);

//! The instant at which a day of the book ends: the first that belongs to the next one. UTC.
Result<QDateTime> bookDayEnd(Database &database, QDate day);

//! The last day of what is over at an instant; null for none.
Result<QDate> lastBookDay(Database &database, const QDateTime &end);

} // namespace quittance
