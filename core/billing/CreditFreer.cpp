#include "core/billing/CreditFreer.h"

#include "core/base/Clock.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/store/AllocationTable.h"

#include <algorithm>

namespace quittance {

Result<void> CreditFreer::free(const CreditSource &source, qint64 missing)
{
    const auto standing = AllocationTable(m_book.database).standingOf(source);
    if (!standing)
        return fail(standing.error());
    for (auto row = standing->crbegin(); row != standing->crend() && freed < missing; ++row)
        if (const Result<void> done = takeBack(*row, missing - freed); !done)
            return done;
    return {};
}

//! When the money went, but not before it was allocated: the document would owe what nobody had paid.
Result<QDate> CreditFreer::dayOf(const AllocationRow &row) const
{
    return bookDay(m_book.database, m_at.isNull() ? m_book.clock.now() : m_at).transform([&](QDate day) {
        return std::max(day, row.bookedOn);
    });
}

Result<void> CreditFreer::takeBack(const AllocationRow &row, qint64 wanted)
{
    const Result<Entry> entry = Journal(m_book).entry(row.id);
    if (!entry)
        return fail(entry.error());
    const auto &made = std::get<PaymentAllocated>(entry->body);
    const Result<QDate> on = dayOf(row);
    if (!on)
        return fail(on.error());
    before.append({.body = AllocationReversed{.allocation = row.id, .undone = made, .reason = m_reason},
        .occurredAt = m_at,
        .bookedOn = *on});
    const qint64 taken = std::min(wanted, made.amount.minor());
    freed += taken;
    if (taken == made.amount.minor())
        return {};
    PaymentAllocated rest = made;
    rest.amount = Money(made.amount.minor() - taken, made.amount.currency());
    after.append({.body = rest, .occurredAt = m_at, .bookedOn = *on});
    return {};
}

} // namespace quittance
