#include "tests/ui/SampleDesk.h"

#include "tests/ui/readyAnswer.h"

#include <algorithm>

// What comes back on the sample desk.

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

ScheduleRow rowOf(const InvoiceRow &invoice, const QString &id, const ScheduleTerms &terms)
{
    ScheduleRow row{.schedule = {.id = ScheduleId(id), .customer = invoice.customerId, .terms = terms},
        .customer = invoice.customer,
        .language = u"en"_s};
    row.schedule.content.currency = invoice.total.currency();
    row.schedule.content.lines = {{.item = terms.name + u" {period}"_s}};
    row.schedule.content.totals.payable = invoice.total.minor();
    return row;
}

} // namespace

QList<ScheduleRow> SampleDesk::pictureSchedules()
{
    const QList<InvoiceRow> rows = pictureRows();
    const RepeatInterval quarter{.unit = RepeatInterval::Unit::Quarter};
    const RepeatInterval fortnight{.unit = RepeatInterval::Unit::Week, .count = 2};
    const RepeatInterval year{.unit = RepeatInterval::Unit::Year};
    QList<ScheduleRow> schedules{
        rowOf(rows.at(7), u"s-1"_s, {.name = u"Hosting"_s, .firstOn = QDate(2026, 1, 31)}),
        rowOf(rows.at(3), u"s-2"_s,
            {.name = u"Cleaning of the offices at the harbour, with windows"_s,
                .every = fortnight,
                .firstOn = QDate(2026, 1, 5)}),
        rowOf(rows.at(1), u"s-3"_s, {.name = u"Rent"_s, .every = quarter, .firstOn = QDate(2026, 1, 1)}),
        rowOf(rows.at(11), u"s-4"_s,
            {.name = u"<b>Licence</b> & %1"_s, .every = year, .firstOn = QDate(2026, 2, 1)}),
        rowOf(rows.at(4), u"s-5"_s, {.name = u"Instalments"_s, .firstOn = QDate(2026, 1, 1), .most = 6})};
    for (ScheduleRow &row : schedules)
        row.schedule.doneThrough = pictureDay();
    schedules[0].schedule.made = 10;
    schedules[1].schedule.made = 23;
    schedules[2].schedule.made = 3;
    schedules[2].schedule.pause = SchedulePause::ByHand;
    schedules[3].schedule.made = 1;
    schedules[3].schedule.pause = SchedulePause::CustomerArchived;
    schedules[4].schedule.made = 6;
    return schedules;
}

QFuture<Result<QList<ScheduleRow>>> SampleDesk::schedules()
{
    return ready<QList<ScheduleRow>>(recurring);
}

QFuture<Result<ScheduleId>> SampleDesk::saveSchedule(ScheduleOrder order)
{
    if (scheduleError)
        return ready<ScheduleId>(fail(*scheduleError));
    scheduled.append(order);
    for (ScheduleRow &row : recurring)
        if (row.schedule.id == order.id)
            row.schedule.terms = order.terms;
    return ready<ScheduleId>(order.id.isEmpty() ? ScheduleId(u"new"_s) : order.id);
}

QFuture<Result<void>> SampleDesk::pauseSchedule(ScheduleId id)
{
    if (scheduleError)
        return ready<void>(fail(*scheduleError));
    for (ScheduleRow &row : recurring)
        if (row.schedule.id == id)
            row.schedule.pause = SchedulePause::ByHand;
    return ready<void>({});
}

QFuture<Result<void>> SampleDesk::resumeSchedule(ScheduleId id)
{
    if (scheduleError)
        return ready<void>(fail(*scheduleError));
    for (ScheduleRow &row : recurring)
        if (row.schedule.id == id)
            row.schedule.pause = SchedulePause::No;
    return ready<void>({});
}

QFuture<Result<void>> SampleDesk::deleteSchedule(ScheduleId id)
{
    if (scheduleError)
        return ready<void>(fail(*scheduleError));
    if (deletion)
        return *deletion;
    recurring.removeIf([&](const ScheduleRow &row) { return row.schedule.id == id; });
    return ready<void>({});
}

QFuture<Result<void>> SampleDesk::restoreSchedule(Schedule schedule)
{
    recurring.append({.schedule = schedule, .customer = u"Adler & Söhne GmbH"_s, .language = u"en"_s});
    return ready<void>({});
}

QFuture<Result<DueDrafts>> SampleDesk::makeDueDrafts()
{
    ++dueAsked;
    if (scheduleError)
        return ready<DueDrafts>(fail(*scheduleError));
    return ready<DueDrafts>(std::exchange(due, {}));
}
