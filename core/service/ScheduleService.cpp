#include "core/service/ScheduleService.h"

#include "core/billing/MakeDueDrafts.h"
#include "core/billing/SaveSchedule.h"
#include "core/service/inBook.h"
#include "core/store/CustomerTable.h"
#include "core/store/ScheduleTable.h"

#include <algorithm>
#include <tuple>

namespace quittance {

namespace {

Result<ScheduleRow> rowOf(Book &book, const Schedule &schedule)
{
    return CustomerTable(book.database).byId(schedule.customer).transform([&](const Customer &customer) {
        ScheduleRow row{.schedule = schedule,
            .customer = customer.name,
            .language = schedule.content.languageFor(customer.language)};
        row.schedule.customer = customer.id;
        return row;
    });
}

Result<QList<ScheduleRow>> rows(Book &book)
{
    const Result<QList<Schedule>> schedules = ScheduleTable(book.database).list();
    if (!schedules)
        return fail(schedules.error());
    QList<ScheduleRow> rows;
    for (const Schedule &schedule : *schedules) {
        Result<ScheduleRow> row = rowOf(book, schedule);
        if (!row)
            return fail(row.error());
        rows.append(std::move(*row));
    }
    std::ranges::stable_sort(rows, {}, [](const ScheduleRow &row) {
        const QDate next = row.nextOn();
        return std::tuple(next.isNull(), row.isPaused(), next);
    });
    return rows;
}

} // namespace

QFuture<Result<QList<ScheduleRow>>> ScheduleService::list() const
{
    return readIn(m_workshop, rows);
}

QFuture<Result<ScheduleRow>> ScheduleService::row(ScheduleId id) const
{
    return readIn(m_workshop, [id](Book &book) {
        return ScheduleTable(book.database).byId(id).and_then([&](const Schedule &schedule) {
            return rowOf(book, schedule);
        });
    });
}

QFuture<Result<ScheduleId>> ScheduleService::save(ScheduleOrder order)
{
    return commandIn(
        m_workshop, [order](Book &book, QDate today) { return saveSchedule(book, order, today); });
}

QFuture<Result<void>> ScheduleService::pause(ScheduleId id)
{
    return commandIn(m_workshop, [id](Book &book, QDate) { return pauseSchedule(book, id); });
}

QFuture<Result<void>> ScheduleService::resume(ScheduleId id, bool catchUp)
{
    return commandIn(m_workshop,
        [id, catchUp](Book &book, QDate today) { return resumeSchedule(book, id, today, catchUp); });
}

QFuture<Result<void>> ScheduleService::remove(ScheduleId id)
{
    return commandIn(m_workshop, [id](Book &book, QDate) { return deleteSchedule(book, id); });
}

QFuture<Result<void>> ScheduleService::restore(Schedule schedule)
{
    return commandIn(m_workshop, [schedule](Book &book, QDate) { return restoreSchedule(book, schedule); });
}

QFuture<Result<DueDrafts>> ScheduleService::makeDue()
{
    return commandIn(m_workshop, [](Book &book, QDate today) { return makeDueDrafts(book, today); });
}

} // namespace quittance
