#pragma once

#include "ui/text/DateText.h"

namespace quittance {

//! A day as somebody typed it: "3" is that day of the month of today, "5-2" has the year of today, "+5" is
//! counted from today; otherwise in the locale's order, or as "2026-11-23". Null when it is no day. Where
//! days are written as ISO has them, what is parted by hyphens is read in that order: "5-2" is the second of
//! May.
QDate readDay(const QString &typed, QDate today);
//! As a region has it, whatever form is chosen.
QDate readDay(const QString &typed, QDate today, const QLocale &locale);

} // namespace quittance
