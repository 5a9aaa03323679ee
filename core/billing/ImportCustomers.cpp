#include "core/billing/ImportCustomers.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/guards.h"
#include "core/billing/importProblem.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"

namespace quittance {

namespace {

//! The customers that keep our own rules; the others are added to the report.
QList<Customer> goodOf(const ImportedCustomers &file, ImportReport &report)
{
    report = {.refused = file.refused, .problems = file.problems, .kind = CsvKind::Customers};
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
    return good;
}

//! Those who are not here yet.
Result<QList<NewEntry>> entriesOf(Book &book, const QList<Customer> &customers, ImportReport &report)
{
    // Who has neither VAT id nor address, or shares them with another, is known by name.
    const Result<QSet<QString>> identities = CustomerTable(book.database).identities();
    if (!identities)
        return fail(identities.error());
    QList<NewEntry> entries;
    for (Customer customer : customers) {
        const auto known = CustomerTable(book.database).match(customer.vatId, customer.email);
        if (!known)
            return fail(known.error());
        if (*known || identities->contains(CustomerTable::identity(customer.name, customer.email))) {
            ++report.alreadyHere;
            continue;
        }
        customer.id = CustomerId(makeUuid7(book.clock.now()));
        ++report.added;
        entries.append({.body = CustomerSaved{customer}});
    }
    return entries;
}

} // namespace

Result<ImportReport> takeCustomers(Book &book, const ImportedCustomers &file, bool goodOnly)
{
    ImportReport report;
    const QList<Customer> good = goodOf(file, report);
    if (report.refused > 0 && !goodOnly) {
        report.nothingDone = true;
        return report;
    }
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return fail(allowed.error());
        return entriesOf(book, good, report);
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return report; });
}

Result<ImportReport> forecastCustomers(Book &book, const ImportedCustomers &file)
{
    ImportReport report;
    const QList<Customer> good = goodOf(file, report);
    return entriesOf(book, good, report).transform([&](const QList<NewEntry> &) { return report; });
}

} // namespace quittance
