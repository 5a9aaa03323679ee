#include "ui/invoices/usableCredits.h"

#include <algorithm>
#include <iterator>

namespace quittance {

QList<Credit> usableCredits(const InvoiceRow &row, const QList<Credit> &credits)
{
    QList<Credit> usable;
    if (row.state == InvoiceState::Draft)
        return usable;
    std::ranges::copy_if(credits, std::back_inserter(usable), [&](const Credit &credit) {
        return row.type == DocumentType::CreditNote
            ? credit.source.creditNote == row.id
            : row.open.isPositive() && credit.left.currency() == row.open.currency();
    });
    return usable;
}

} // namespace quittance
