#include "core/billing/ImportCustomers.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/guards.h"
#include "core/billing/importProblem.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"

namespace quittance {

Result<ImportReport> takeCustomers(Book &book, const ImportedCustomers &file, bool goodOnly)
{
    ImportReport report{.refused = file.refused, .problems = file.problems};
    QList<Customer> good;
    for (const ImportedCustomer &row : file.customers) {
        const Result<Customer> fine = checkedCustomer(row.customer);
        if (fine) {
            good.append(*fine);
            continue;
        }
        ++report.refused;
        report.problems.append(importProblem(row.line, fine.error()));
    }
    if (report.refused > 0 && !goodOnly) {
        report.nothingDone = true;
        return report;
    }
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return fail(allowed.error());
        QList<NewEntry> entries;
        for (Customer customer : std::as_const(good)) {
            const auto known = CustomerTable(book.database).match(customer.vatId, customer.email);
            if (!known)
                return fail(known.error());
            if (*known) {
                ++report.alreadyHere;
                continue;
            }
            customer.id = CustomerId(makeUuid7(book.clock.now()));
            ++report.added;
            entries.append({.body = CustomerSaved{customer}});
        }
        return entries;
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return report; });
}

} // namespace quittance
