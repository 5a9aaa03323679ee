#include "core/billing/paymentReversal.h"

#include "core/journal/Journal.h"
#include "core/store/AllocationTable.h"

#include <algorithm>

namespace quittance {

Result<PaymentReversal> reversalOf(Book &book, const PaymentRecord &payment, const QString &reason, QDate on)
{
    const auto standing = AllocationTable(book.database).standingOf({.payment = payment.id});
    if (!standing)
        return fail(standing.error());
    PaymentReversal reversal{.entries = {}, .left = payment.unallocated, .reversed = payment.amount};
    reversal.reversed -= payment.unallocated + payment.refunded;
    for (const AllocationRow &row : *standing) {
        const Result<Entry> made = Journal(book).entry(row.id);
        if (!made)
            return fail(made.error());
        reversal.entries.append({.body = AllocationReversed{.allocation = row.id,
                                     .undone = std::get<PaymentAllocated>(made->body),
                                     .reason = reason},
            .bookedOn = std::max(on, row.bookedOn)}); // Not before it was made.
        reversal.left += row.amount;
        reversal.reversed -= row.amount;
    }
    if (reversal.left.isPositive())
        reversal.entries.append({.body = PaymentReversed{.payment = payment.id,
                                     .amount = reversal.left,
                                     .customer = payment.customer,
                                     .connection = payment.connection,
                                     .reason = reason},
            .bookedOn = std::max(on, payment.bookedOn)});
    return reversal;
}

} // namespace quittance
