#pragma once

#include "ui/text/MoneyText.h"

#include <QDateTime>
#include <QTimeZone>

namespace quittance {

//! How days are written for the people at this computer. Documents and mails are written for customers, by
//! core, and know nothing of it.
enum class DayForm : quint8 {
    Region, //!< As the region has them: "03.01.2026".
    Iso //!< "2026-01-03", whatever the region.
};

//! From now on, for whatever names no locale. Any thread may ask and set.
void writeDaysAs(DayForm form);
DayForm dayForm();

//! The day in the chosen form, with a four-digit year and leading zeros: "03.01.2026". A null date is "–".
QString dateText(QDate date);
//! The same as a region has it, whatever form is chosen.
QString dateText(QDate date, const QLocale &locale);

//! A pattern of days in the letters of the language that is spoken: "dd.MM.yyyy" is "TT.MM.JJJJ" in German.
QString dayPatternText(const QString &pattern);

//! "12 Nov", for narrow columns; "Nov 12" where days are written from the largest part to the smallest. The
//! year is in the long form beside it (tooltip, accessible text).
QString shortDayText(QDate date);

//! "November 2026", in the language that is spoken.
QString monthText(QDate month);

//! Day and time (24 hours) of a UTC moment in a zone: "19.11.2026 09:05". A null moment is "–".
QString momentText(const QDateTime &moment, const QTimeZone &zone);

//! As momentText, with seconds and the name of the zone, for tooltips.
QString exactMomentText(const QDateTime &moment, const QTimeZone &zone);

} // namespace quittance
