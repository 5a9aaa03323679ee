#pragma once

#include "core/domain/ScheduleId.h"

#include <QDate>
#include <QList>

#include <optional>

namespace quittance {

//! Where a draft, or the document it became, comes from.
struct DraftOrigin {
    ScheduleId schedule; //!< It may have been deleted since.
    QString name; //!< Of the schedule when the draft was made.
    QDate day; //!< Of the schedule for which it was made.
    std::optional<int>
        dueDays; //!< From the day of issue to the due date; empty: as agreed with the customer.

    friend bool operator==(const DraftOrigin &, const DraftOrigin &) = default;
};

//! What making the drafts that are due came to.
struct DueDrafts {
    //! Of one schedule and run; what is due beyond them comes with the next run.
    static constexpr int mostOfOne = 60;

    struct Made {
        InvoiceId draft;
        DraftOrigin origin;

        friend bool operator==(const Made &, const Made &) = default;
    };
    QList<Made> made; //!< Oldest day first within a schedule.
    QStringList paused; //!< Names of schedules that paused themselves: their customer is archived.
    QStringList behind; //!< Names of schedules of which more is due than one run makes.
};

} // namespace quittance
