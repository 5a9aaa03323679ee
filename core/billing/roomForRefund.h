#pragma once

#include "core/billing/guards.h"
#include "core/domain/Approval.h"
#include "core/journal/Entry.h"

namespace quittance {

//! What has to be taken back from a document so that its payment can be paid back.
struct RoomForRefund {
    QList<NewEntry> before; //!< Come before the money goes…
    QList<NewEntry> after; //!< …and after it has gone: what is left of the last allocation, again.
    qint64 freed = 0; //!< In the currency's smallest unit.
};

//! Takes back what the credit of a refund pays of the document the refund names, the last allocation first,
//! until its amount is free or nothing is left of them; on the day of the refund. Nothing where it names no
//! document. InvalidInput: those of checkNotBefore(), where it was allocated after that day.
Result<RoomForRefund> roomForRefund(Book &book, const ApprovalMatter &refund);

} // namespace quittance
