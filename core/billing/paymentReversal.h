#pragma once

#include "core/billing/guards.h"
#include "core/journal/Entry.h"
#include "core/store/PaymentTable.h"

namespace quittance {

//! What takes a payment back: its allocations, then its money.
struct PaymentReversal {
    QList<NewEntry> entries; //!< Empty where nothing is left to take back.
    Money left{0, Currency::of("EUR")}; //!< What there is to take back…
    Money reversed{0, Currency::of("EUR")}; //!< …and what was taken back before.
};

//! Booked on that day, but nothing before it was there. Appends nothing.
Result<PaymentReversal> reversalOf(Book &book, const PaymentRecord &payment, const QString &reason, QDate on);

} // namespace quittance
