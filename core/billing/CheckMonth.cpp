#include "core/billing/CheckMonth.h"

#include "core/billing/MonthChecker.h"

namespace quittance {

Result<MonthClose> checkMonth(Book &book, const MonthEvidence &evidence)
{
    return MonthChecker(book.database, evidence).run();
}

} // namespace quittance
