#include "core/billing/KeepCustomers.h"

#include "core/journal/Journal.h"
#include "core/store/CrmConflictTable.h"
#include "core/store/CrmCreationTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DeletedDraftTable.h"
#include "core/store/DraftTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> mergeCustomers(Book &book, const CustomerId &from, const CustomerId &into)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                return fail(allowed.error());
            // By their present selves: an alias stands for what it became.
            const Result<Customer> lost = CustomerTable(book.database).byId(from);
            const Result<Customer> kept = CustomerTable(book.database).byId(into);
            if (!lost || !kept)
                return fail(lost ? kept.error() : lost.error());
            if (lost->id == kept->id)
                return invalid(u"customer.merge_self"_s, u"customer"_s, kept->name);
            const Result<void> moved
                = DraftTable(book.database)
                      .moveAll(lost->id, kept->id)
                      .and_then([&] { return DeletedDraftTable(book.database).moveAll(lost->id, kept->id); })
                      .and_then([&] { return CrmConflictTable(book.database).forget(lost->id); })
                      .and_then([&] { return CrmCreationTable(book.database).merge(lost->id, kept->id); });
            if (!moved)
                return fail(moved.error());
            return QList<NewEntry>{{.body = CustomerMerged{.from = lost->id, .into = kept->id}}};
        })
        .transform([](const QList<Entry> &) {});
}

Result<void> archiveCustomer(Book &book, const CustomerId &customer, bool archived)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
                return fail(allowed.error());
            const Result<Customer> known = CustomerTable(book.database).byId(customer);
            if (!known)
                return fail(known.error());
            const Result<bool> open = InvoiceTable(book.database).hasOpen(known->id);
            if (!open)
                return fail(open.error());
            if (archived && *open)
                return invalid(u"customer.open_items"_s, u"customer"_s, known->name);
            return QList<NewEntry>{{.body = CustomerArchived{.customer = known->id, .archived = archived}}};
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
