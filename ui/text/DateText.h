#pragma once

#include "ui/text/MoneyText.h"

#include <QDateTime>
#include <QTimeZone>

namespace quittance {

//! The day in the locale's order, always with a four-digit year and leading zeros: "03.01.2026". A null date
//! is "–".
QString dateText(QDate date, const QLocale &locale = textLocale());

//! "12 Nov", for narrow columns. The year is in the long form beside it (tooltip, accessible text).
QString shortDayText(QDate date, const QLocale &locale = textLocale());

//! Day and time (24 hours) of a UTC moment in a zone: "19.11.2026 09:05". A null moment is "–".
QString momentText(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale = textLocale());

//! As momentText, with seconds and the name of the zone, for tooltips.
QString exactMomentText(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale = textLocale());

} // namespace quittance
