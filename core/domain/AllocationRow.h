#pragma once

#include "core/domain/Approval.h"

namespace quittance {

//! Credit that pays a document, as a detail pane shows it.
struct AllocationRow {
    EntryId id; //!< The PaymentAllocated entry.
    CreditSource source;
    QString from; //!< The payment's method, or the credit note's number.
    InvoiceId invoice;
    QString number; //!< The invoice's.
    Money amount{0, Currency::of("EUR")};
    QDate bookedOn;
    bool isReversed = false;

    friend bool operator==(const AllocationRow &, const AllocationRow &) = default;
};

} // namespace quittance
