#pragma once

#include "core/billing/CreditAllocator.h"

namespace quittance {

//! Uses credit that is there, of a payment or a credit note, for documents; all of it or nothing. Booked on
//! that day, or on the first on which both credit and document were there.
//! InvalidInput: those of CreditAllocator, date.*, period.locked, role.*.
Result<void> allocateCredit(Book &book, const CreditSource &source, const QList<AllocationOrder> &orders,
    bool thirdParty, QDate on, QDate today);

//! Takes an allocation back: the document is open again, the money is credit. InvalidInput
//! "allocation.reversed_already", reason.missing, date.*, period.locked, role.*; NotFound "allocation.unknown".
Result<void> reverseAllocation(
    Book &book, const EntryId &allocation, const QString &reason, QDate on, QDate today);

} // namespace quittance
