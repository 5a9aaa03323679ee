#pragma once

#include "core/base/Error.h"

#include <QDate>

namespace quittance {

//! How often something comes back: every so many days, weeks, months, quarters or years.
//!
//! Days are always counted from the first one, never from the one before: what begins on 31 January falls on
//! 28 February and on 31 March again.
struct RepeatInterval {
    enum class Unit : quint8 { Day, Week, Month, Quarter, Year };

    Unit unit = Unit::Month;
    int count = 1; //!< Positive; at most ten years altogether.

    //! Reads "1m", "2w", "30d", "1q", "1y". InvalidInput with field "every": schedule.interval_malformed,
    //! schedule.interval_range.
    static Result<RepeatInterval> parse(QStringView text);
    QString text() const; //!< The form that parse() reads.

    //! InvalidInput "schedule.interval_range" with field "every".
    Result<void> check() const;

    //! The day after n intervals; null beyond the year 9999. n may be negative.
    QDate dayAfter(QDate first, qint64 n) const;
    //! The least n of 0 and more whose day is later than day.
    qint64 indexLaterThan(QDate first, QDate day) const;

    friend bool operator==(const RepeatInterval &, const RepeatInterval &) = default;
};

} // namespace quittance
