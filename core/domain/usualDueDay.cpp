#include "core/domain/usualDueDay.h"

#include "core/domain/Customer.h"

namespace quittance {

QDate usualDueDay(const InvoiceContent &content, QDate issuedOn, const std::optional<DraftOrigin> &origin,
    const Customer &customer)
{
    if (origin && origin->dueDays)
        return issuedOn.addDays(*origin->dueDays);
    return content.terms.isEmpty() ? issuedOn.addDays(customer.termDays) : QDate();
}

} // namespace quittance
