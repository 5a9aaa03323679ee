#include "core/billing/MakeDueDrafts.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/DraftTable.h"
#include "core/store/ScheduleTable.h"
#include "core/store/ScheduledDraftTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The days that are due, and one more than a run makes where there are so many.
QList<QDate> dueDays(const Schedule &schedule, QDate today)
{
    QList<QDate> days = nextDays(schedule, DueDrafts::mostOfOne + 1);
    days.removeIf([today](QDate day) { return day > today; });
    return days;
}

//! Makes what one schedule has due, inside a transaction.
class DraftMaker
{
public:
    DraftMaker(Book &book, QDate today)
        : m_book(book)
        , m_today(today)
    {
    }

    Result<void> run(const ScheduleId &id)
    {
        if (const Result<void> allowed = requireRight(m_book, Right::Draft); !allowed)
            return allowed;
        // Read again under the lock: another program may have been quicker, or somebody paused it.
        Result<Schedule> schedule = ScheduleTable(m_book.database).byId(id);
        if (!schedule)
            return schedule.error().kind == ErrorKind::NotFound ? Result<void>() : fail(schedule.error());
        if (schedule->pause != SchedulePause::No)
            return {};
        const Result<Customer> customer = CustomerTable(m_book.database).byId(schedule->customer);
        if (!customer)
            return fail(customer.error());
        const Result<bool> archived = CustomerTable(m_book.database).isArchived(customer->id);
        if (!archived)
            return fail(archived.error());
        if (*archived) {
            schedule->pause = SchedulePause::CustomerArchived;
            done.paused.append(schedule->terms.name);
        } else if (const Result<void> made = makeAll(*schedule, *customer); !made) {
            return made;
        }
        return ScheduleTable(m_book.database).write(*schedule, m_book.clock.now());
    }

    DueDrafts done;

private:
    Result<void> makeAll(Schedule &schedule, const Customer &customer)
    {
        const QList<QDate> days = dueDays(schedule, m_today);
        for (const QDate day : days) {
            if (done.made.size() == DueDrafts::mostOfOne) {
                done.behind.append(schedule.terms.name);
                break;
            }
            if (const Result<void> made = makeOne(schedule, customer, day); !made)
                return made;
            schedule.doneThrough = day;
        }
        return {};
    }

    Result<void> makeOne(const Schedule &schedule, const Customer &customer, QDate day)
    {
        const QDateTime now = m_book.clock.now();
        const ScheduleTerms &terms = schedule.terms;
        const Draft draft{.id = InvoiceId(makeUuid7(now)),
            .customer = customer.id,
            .content = filledFor(
                schedule.content, periodOf(terms, day), schedule.content.languageFor(customer.language)),
            .sourceKey = {},
            .sourceNumber = {}};
        const DraftOrigin origin{
            .schedule = schedule.id, .name = terms.name, .day = day, .dueDays = terms.dueDays};
        if (const Result<void> kept = DraftTable(m_book.database).write(draft, now); !kept)
            return kept;
        done.made.append({.draft = draft.id, .origin = origin});
        return ScheduledDraftTable(m_book.database).insert(draft.id, origin, now);
    }

    Book &m_book;
    const QDate m_today;
};

//! Whether there is something to do, so that a run in vain writes nothing.
Result<bool> isWanted(Book &book, const Schedule &schedule, QDate today)
{
    if (schedule.pause != SchedulePause::No)
        return false;
    const QDate next = nextDays(schedule, 1).value(0);
    if (next.isNull() || next <= today)
        return !next.isNull();
    CustomerTable customers(book.database);
    return customers.byId(schedule.customer).and_then([&](const Customer &customer) {
        return customers.isArchived(customer.id);
    });
}

} // namespace

Result<DueDrafts> makeDueDrafts(Book &book, QDate today)
{
    const Result<QList<Schedule>> schedules = ScheduleTable(book.database).list();
    if (!schedules)
        return fail(schedules.error());
    DueDrafts all;
    for (const Schedule &schedule : *schedules) {
        const Result<bool> wanted = isWanted(book, schedule, today);
        if (!wanted)
            return fail(wanted.error());
        if (!*wanted)
            continue;
        DraftMaker maker(book, today);
        if (const Result<void> done
            = Journal(book).change(Touched::Invoices, [&] { return maker.run(schedule.id); });
            !done)
            return fail(done.error());
        all.made += maker.done.made;
        all.paused += maker.done.paused;
        all.behind += maker.done.behind;
    }
    return all;
}

} // namespace quittance
