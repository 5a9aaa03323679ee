#pragma once

#include "core/domain/Schedule.h"

namespace quittance {

//! One line of the list of schedules.
struct ScheduleRow {
    Schedule schedule;
    QString customer; //!< The name of whom it bills today, also after a merge.
    QString language; //!< Of its documents.

    //! The next day it makes a draft for, paused or not; null when it is over.
    QDate nextOn() const { return nextDays(schedule, 1).value(0); }
    bool isOver() const { return nextOn().isNull(); }
    bool isPaused() const { return schedule.pause != SchedulePause::No; }

    friend bool operator==(const ScheduleRow &, const ScheduleRow &) = default;
};

} // namespace quittance
