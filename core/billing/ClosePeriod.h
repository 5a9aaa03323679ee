#pragma once

#include "core/billing/CheckMonth.h"

namespace quittance {

//! What somebody wants who closes a month.
struct CloseWish {
    QList<CloseAcceptance> accept;
    QString reason; //!< Of the lock.
};

//! What somebody lets stay, written onto the checks it is about. InvalidInput: close.accept_unknown (no such
//! check), close.accept_blocking (it must be put right), reason.missing.
Result<void> acceptFindings(MonthClose &close, const QList<CloseAcceptance> &accept);

//! Looks at everything in one transaction and locks the month in the same, with how each check ended; locks
//! nothing where something is in the way. The list comes back as it was found; isLocked says what was done.
//! InvalidInput: period.in_future (the month is not over), period.locked_further, reason.missing, role.*,
//! those of acceptFindings(); Busy close.book_changed: something was booked after the book was verified.
Result<MonthClose> closePeriod(Book &book, const MonthEvidence &evidence, const CloseWish &wish);

//! Months that were closed, newest entry first; of one that was closed again the last time only.
Result<QList<ClosedMonth>> closedMonths(Book &book);

} // namespace quittance
