#pragma once

#include "core/domain/InvoiceContent.h"
#include "core/domain/RepeatInterval.h"
#include "core/domain/ScheduleId.h"
#include "core/domain/ServicePeriod.h"

#include <optional>

namespace quittance {

//! When a document comes back, and until when.
struct ScheduleTerms {
    QString name; //!< At most 200 characters.
    RepeatInterval every;
    QDate firstOn; //!< All others are counted from it.
    QDate lastOn; //!< Nothing is made for days after it; null: no end.
    int most = 0; //!< So many drafts altogether; 0: no end. Not together with lastOn.
    std::optional<int> dueDays; //!< From the day of issue, 0 to 3650; empty: as agreed with the customer.
    bool isInArrears = false; //!< Billed is the period that ends on the day, not the one that begins.

    friend bool operator==(const ScheduleTerms &, const ScheduleTerms &) = default;
};

//! Why nothing is made for the time being.
enum class SchedulePause : quint8 { No, ByHand, CustomerArchived };

QString codeOf(SchedulePause pause); //!< Empty, by_hand, customer_archived
std::optional<SchedulePause> schedulePauseFrom(QStringView code);

//! A document that comes back: makes drafts, never issues nor sends.
struct Schedule {
    ScheduleId id;
    CustomerId customer;
    ScheduleTerms terms;
    InvoiceContent content; //!< What each draft says; its placeholders are filled in then.
    QDate doneThrough; //!< For this day and before nothing is made any more; may be null.
    SchedulePause pause = SchedulePause::No;
    int made = 0; //!< Drafts so far.

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

//! InvalidInput: schedule.name_missing, schedule.name_too_long (field name), schedule.interval_range (every),
//! schedule.first_missing (from), schedule.end_before_first (until), schedule.two_ends, schedule.count_range
//! (count), schedule.due_days_range (due_days).
Result<void> checkTerms(const ScheduleTerms &terms);

//! The content of a document as one that comes back: without dates, what it corrected and what was prepaid,
//! computed anew. InvalidInput with field "invoice": schedule.credit_note, schedule.no_lines.
Result<InvoiceContent> recurringContent(InvoiceContent content);

//! The next days, at most limit of them; none when it is over. A pause is not looked at.
QList<QDate> nextDays(const Schedule &schedule, int limit);

//! The days a draft is about that is made for a day of the schedule.
ServicePeriod periodOf(const ScheduleTerms &terms, QDate day);

} // namespace quittance
