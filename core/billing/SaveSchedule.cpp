#include "core/billing/SaveSchedule.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/SaveDraft.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/ScheduleTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMadeUpName = 60;

//! The customer as it is called today; InvalidInput "schedule.customer_archived".
Result<CustomerId> activeCustomer(Book &book, const CustomerId &id)
{
    CustomerTable table(book.database);
    const Result<Customer> customer = table.byId(id);
    if (!customer)
        return fail(customer.error());
    const Result<bool> archived = table.isArchived(customer->id);
    if (!archived)
        return fail(archived.error());
    if (*archived)
        return invalid(u"schedule.customer_archived"_s, u"customer"_s, customer->name);
    return customer->id;
}

//! A first day of long ago is a slip of the pen, which would make drafts by the dozen.
Result<void> checkFirst(QDate first, QDate today)
{
    if (first < today.addYears(-1))
        return invalid(u"schedule.first_too_old"_s, u"from"_s, first.toString(Qt::ISODate));
    return {};
}

Result<void> takeContent(Book &book, const InvoiceId &like, Schedule &schedule)
{
    const Result<Draft> source = copyOf(book, like);
    if (!source)
        return fail(source.error());
    Result<InvoiceContent> content = recurringContent(source->content);
    if (!content)
        return fail(content.error());
    schedule.content = *std::move(content);
    schedule.customer = source->customer;
    return {};
}

Result<void> save(Book &book, const ScheduleOrder &order, bool isNew, QDate today)
{
    ScheduleTable table(book.database);
    Schedule schedule{.id = order.id};
    if (!isNew) {
        const Result<Schedule> known = table.byId(order.id);
        if (!known)
            return fail(known.error());
        schedule = *known;
    }
    const QDate firstBefore = schedule.terms.firstOn;
    schedule.terms = order.terms;
    if (isNew || !order.like.isEmpty())
        if (const Result<void> taken = takeContent(book, order.like, schedule); !taken)
            return taken;
    if (isNew && schedule.terms.name.isEmpty())
        schedule.terms.name = schedule.content.lines.constFirst().item.simplified().left(maxMadeUpName);
    if (const Result<void> fine = checkTerms(schedule.terms); !fine)
        return fine;
    if (schedule.terms.firstOn != firstBefore)
        if (const Result<void> fine = checkFirst(schedule.terms.firstOn, today); !fine)
            return fine;
    const Result<CustomerId> customer = activeCustomer(book, schedule.customer);
    if (!customer)
        return fail(customer.error());
    schedule.customer = *customer;
    return table.write(schedule, book.clock.now());
}

//! Changes one schedule in a transaction of its own.
Result<void> change(Book &book, const ScheduleId &id, const std::function<Result<void>(Schedule &)> &work)
{
    return Journal(book).change(Touched::Invoices, [&]() -> Result<void> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return allowed;
        Result<Schedule> schedule = ScheduleTable(book.database).byId(id);
        if (!schedule)
            return fail(schedule.error());
        if (const Result<void> done = work(*schedule); !done)
            return done;
        return ScheduleTable(book.database).write(*schedule, book.clock.now());
    });
}

} // namespace

Result<ScheduleId> saveSchedule(Book &book, ScheduleOrder order, QDate today)
{
    order.terms.name = order.terms.name.simplified();
    const bool isNew = order.id.isEmpty();
    if (isNew)
        order.id = ScheduleId(makeUuid7(book.clock.now()));
    return Journal(book)
        .change(Touched::Invoices,
            [&]() -> Result<void> {
                if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                    return allowed;
                return save(book, order, isNew, today);
            })
        .transform([&] { return order.id; });
}

Result<void> pauseSchedule(Book &book, const ScheduleId &id)
{
    return change(book, id, [](Schedule &schedule) -> Result<void> {
        if (schedule.pause == SchedulePause::No)
            schedule.pause = SchedulePause::ByHand;
        return {};
    });
}

Result<void> resumeSchedule(Book &book, const ScheduleId &id, QDate today, bool catchUp)
{
    return change(book, id, [&](Schedule &schedule) -> Result<void> {
        if (schedule.pause == SchedulePause::No)
            return {};
        if (const auto customer = activeCustomer(book, schedule.customer); !customer)
            return fail(customer.error());
        schedule.pause = SchedulePause::No;
        if (!catchUp && schedule.doneThrough < today.addDays(-1)) // Also where nothing was done yet.
            schedule.doneThrough = today.addDays(-1);
        return {};
    });
}

Result<void> deleteSchedule(Book &book, const ScheduleId &id)
{
    return Journal(book).change(Touched::Invoices, [&]() -> Result<void> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return allowed;
        if (const auto known = ScheduleTable(book.database).byId(id); !known)
            return fail(known.error());
        return ScheduleTable(book.database).remove(id);
    });
}

Result<void> restoreSchedule(Book &book, const Schedule &schedule)
{
    return Journal(book).change(Touched::Invoices, [&]() -> Result<void> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return allowed;
        const auto there = ScheduleTable(book.database).byId(schedule.id);
        if (there || there.error().kind != ErrorKind::NotFound)
            return there.map([](const Schedule &) {});
        return ScheduleTable(book.database).write(schedule, book.clock.now());
    });
}

} // namespace quittance
