#include "core/billing/roomForRefund.h"

#include "core/journal/Journal.h"
#include "core/store/AllocationTable.h"

#include <algorithm>

namespace quittance {

namespace {

Result<void> takeBack(Book &book, const AllocationRow &row, const ApprovalMatter &refund, RoomForRefund &room)
{
    if (const Result<void> later = checkNotBefore(refund.on, row.bookedOn); !later)
        return later;
    const Result<Entry> entry = Journal(book).entry(row.id);
    if (!entry)
        return fail(entry.error());
    const auto &made = std::get<PaymentAllocated>(entry->body);
    room.before.append(
        {.body = AllocationReversed{.allocation = row.id, .undone = made, .reason = refund.reason},
            .bookedOn = refund.on});
    const qint64 taken = std::min(refund.amount.minor() - room.freed, made.amount.minor());
    room.freed += taken;
    if (taken == made.amount.minor())
        return {};
    PaymentAllocated rest = made;
    rest.amount = Money(made.amount.minor() - taken, made.amount.currency());
    room.after.append({.body = rest, .bookedOn = refund.on});
    return {};
}

} // namespace

Result<RoomForRefund> roomForRefund(Book &book, const ApprovalMatter &refund)
{
    RoomForRefund room;
    if (refund.invoice.isEmpty())
        return room;
    const auto standing = AllocationTable(book.database).standingOf(refund.source);
    if (!standing)
        return fail(standing.error());
    for (auto row = standing->crbegin(); row != standing->crend(); ++row) {
        if (row->invoice != refund.invoice || room.freed >= refund.amount.minor())
            continue;
        if (const Result<void> done = takeBack(book, *row, refund, room); !done)
            return fail(done.error());
    }
    return room;
}

} // namespace quittance
