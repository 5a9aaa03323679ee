#pragma once

#include <QDate>
#include <QString>

#include <limits>
#include <optional>
#include <utility>

namespace quittance {

//! The spans a report's days are gathered in; all by the calendar.
enum class ReportPeriod : quint8 { Month, Quarter, Year };

//! First day of the period a day belongs to.
QDate periodStart(QDate day, ReportPeriod period);
//! Last day of the period a day belongs to.
QDate periodEnd(QDate day, ReportPeriod period);
//! "2026-10", "2026-Q4", "2026": sorts as time does.
QString periodName(QDate day, ReportPeriod period);
//! First and last day of the period with this name; null days for anything else.
std::pair<QDate, QDate> periodDays(const QString &name);

//! Which postings a report adds up: booked from the first day to the last, both included, and recorded up to
//! and with entry knownSeq.
struct ReportSpan {
    QDate from;
    QDate to;
    qint64 knownSeq = std::numeric_limits<qint64>::max();
};

//! Days sales outstanding in tenths of a day: open / sales × days, rounded half away from zero. Empty where
//! there were no sales (or more was credited than sold), and where the result does not fit.
std::optional<qint64> dsoTenths(qint64 openMinor, qint64 salesMinor, qint64 days);

} // namespace quittance
