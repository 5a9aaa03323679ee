#pragma once

#include "core/base/Error.h"

#include <QDate>

namespace quittance {

class Database;

//! The calendar day of an instant in the book's time zone (UTC before the company is named). This is what "today"
//! means for the book, too.
Result<QDate> bookDay(Database &database, const QDateTime &instant);

} // namespace quittance
