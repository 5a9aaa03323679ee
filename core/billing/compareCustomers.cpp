#include "core/billing/compareCustomers.h"

#include "core/base/Clock.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/OutboxAttemptTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchMax = 100; // A durable commit costs milliseconds.

Result<QList<CustomerId>> wanted(Book &book, const ConnectionId &connection, const CustomerId &only)
{
    if (only.isEmpty())
        return CrmLinkTable(book.database).customers(connection);
    return CustomerTable(book.database).byId(only).transform([](const Customer &customer) {
        return QList<CustomerId>{customer.id};
    });
}

Result<void> writeBatch(Book &book, CrmComparison &comparison, const QList<CustomerId> &customers,
    CrmComparison::How how, std::chrono::seconds hold, CrmRun &run)
{
    CrmRun done;
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            QList<NewEntry> entries;
            // Once more: somebody may have been at it since, and at what is mapped.
            if (const Result<void> opened = comparison.open(); !opened)
                return fail(opened.error());
            for (const CustomerId &customer : customers) {
                const Result<CrmCompared> compared = comparison.compare(customer, how);
                if (!compared)
                    return fail(compared.error());
                const auto more = comparison.write(*compared);
                if (!more)
                    return fail(more.error());
                if (compared->asks) {
                    const EntryId push = more->constLast().id;
                    done.pushes.append(push);
                    const QDateTime now = book.clock.now();
                    if (hold.count() > 0)
                        if (const Result<void> held
                            = OutboxAttemptTable(book.database).hold(push, now.addDuration(hold), now);
                            !held)
                            return fail(held.error());
                }
                entries += *more;
                done.changed += compared->customerChanged ? 1 : 0;
                done.conflicts += compared->conflicts.size();
                done.asked += compared->asks ? 1 : 0;
            }
            return entries;
        })
        .transform([&](const QList<Entry> &) {
            run.changed += done.changed;
            run.conflicts += done.conflicts;
            run.asked += done.asked;
            run.pushes += done.pushes;
        });
}

} // namespace

Result<CrmRun> compareCustomers(Book &book, const ConnectionId &connection, const CustomerId &only,
    CrmComparison::How how, const StopFlag &stop, std::chrono::seconds hold)
{
    const Result<QList<CustomerId>> customers = wanted(book, connection, only);
    if (!customers)
        return fail(customers.error());
    CrmRun run;
    CrmComparison comparison(book.database, connection, book.clock.now());
    if (const Result<void> opened = comparison.open(); !opened)
        return fail(opened.error());
    QList<CustomerId> busy;
    for (const CustomerId &customer : *customers) {
        if (stop.stopped())
            return fail(ErrorKind::Cancelled, u"stopped between two customers"_s);
        const Result<CrmCompared> compared = comparison.compare(customer, how);
        if (!compared)
            return fail(compared.error());
        if (!compared->isQuiet())
            busy.append(customer);
        if (busy.size() < batchMax)
            continue;
        if (const Result<void> written = writeBatch(book, comparison, busy, how, hold, run); !written)
            return fail(written.error());
        busy.clear();
    }
    if (!busy.isEmpty())
        if (const Result<void> written = writeBatch(book, comparison, busy, how, hold, run); !written)
            return fail(written.error());
    return run;
}

} // namespace quittance
