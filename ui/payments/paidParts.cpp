#include "ui/payments/paidParts.h"

#include <algorithm>

namespace quittance {

QList<PaidPart> paidParts(const InvoiceDetail &detail)
{
    QList<PaidPart> parts;
    for (const PaymentRow &payment : detail.payments) {
        Money paid(0, detail.row.total.currency());
        for (const AllocationRow &allocation : detail.allocations)
            if (!allocation.isReversed && allocation.invoice == detail.row.id
                && allocation.source.payment == payment.id)
                paid += allocation.amount;
        if (paid.isPositive() && !payment.isDisputed)
            parts.append({payment, paid});
    }
    std::ranges::stable_sort(parts, [](const PaidPart &a, const PaidPart &b) { return b.amount < a.amount; });
    return parts;
}

} // namespace quittance
