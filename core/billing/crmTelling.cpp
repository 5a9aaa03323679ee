#include "core/billing/crmTelling.h"

#include "core/base/Clock.h"
#include "core/billing/CrmComparison.h"
#include "core/store/CustomerTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 200;

bool isTold(const CrmPushContent &content, const CrmMapping &mapping)
{
    return std::ranges::any_of(content.records, [&](const CrmTell &tell) {
        return tell.kind == mapping.kind && tell.values.contains(mapping.remote);
    });
}

void addLines(const ConnectionId &connection, const CrmCompared &compared,
    const QList<CrmComparedField> &fields, CrmTelling &telling)
{
    ++telling.customers;
    for (const CrmComparedField &field : fields) {
        // The stamp of time goes along with whatever is told.
        if (field.mapping.field == CrmField::SyncedAt || !isTold(compared.content, field.mapping))
            continue;
        ++telling.fields;
        if (telling.lines.size() < mostLines)
            telling.lines.append({.connection = connection,
                .customer = compared.customer.id,
                .customerName = compared.customer.name,
                .field = field.mapping.field,
                .theirs = field.theirsText,
                .ours = field.oursText});
    }
}

} // namespace

Result<void> addCrmTelling(Book &book, const ConnectionId &connection, const CustomerId &only,
    CrmTelling &telling, const StopFlag &stop)
{
    const auto customers = only.isEmpty() ? CrmLinkTable(book.database).customers(connection)
                                          : Result<QList<CustomerId>>(QList<CustomerId>{only});
    if (!customers)
        return fail(customers.error());
    CrmComparison comparison(book.database, connection, book.clock.now());
    if (const Result<void> opened = comparison.open(); !opened)
        return fail(opened.error());
    for (const CustomerId &customer : *customers) {
        if (stop.stopped())
            return fail(ErrorKind::Cancelled, u"stopped between two customers"_s);
        const Result<CrmCompared> compared = comparison.compare(customer, CrmComparison::How::Again);
        if (!compared)
            return fail(compared.error());
        if (!compared->asks)
            continue;
        const auto fields = comparison.fields(compared->customer, compared->base);
        if (!fields)
            return fail(fields.error());
        addLines(connection, *compared, *fields, telling);
    }
    return {};
}

} // namespace quittance
