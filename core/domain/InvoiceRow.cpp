#include "core/domain/InvoiceRow.h"

#include <algorithm>

namespace quittance {

int overdueDays(const InvoiceRow &row, QDate today)
{
    if (row.state == InvoiceState::Draft || !row.open.isPositive() || !row.dueOn.isValid())
        return 0;
    return static_cast<int>(std::max<qint64>(0, row.dueOn.daysTo(today)));
}

} // namespace quittance
