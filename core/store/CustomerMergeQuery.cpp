#include "core/store/CustomerMergeQuery.h"

#include "core/store/CustomerList.h"
#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<CustomerMerge> CustomerMergeQuery::effect(const CustomerId &from, const CustomerId &into, QDate today)
{
    CustomerList list(m_database);
    const Result<CustomerRow> lost = list.row(from, today);
    const Result<CustomerRow> kept = list.row(into, today);
    if (!lost || !kept)
        return fail(lost ? kept.error() : lost.error());
    const CustomerId id = lost->customer.id;
    if (id == kept->customer.id)
        return invalid(u"customer.merge_self"_s, u"customer"_s, kept->customer.name);
    const auto after = list.balancesOf({id, kept->customer.id}, today);
    if (!after)
        return fail(after.error());
    auto row = m_database.query(u"SELECT (SELECT COUNT(*) FROM invoice WHERE customer_id = :id), "
                                "(SELECT COUNT(*) FROM draft WHERE customer_id = :id), "
                                "(SELECT COUNT(*) FROM payment WHERE customer_id = :id), "
                                "(SELECT COUNT(*) FROM schedule WHERE customer_id = :id), "
                                "(SELECT COUNT(*) FROM saved_card WHERE customer_id = :id), "
                                "(SELECT COUNT(*) FROM crm_link WHERE customer_id = :id "
                                "OR customer_id IN (SELECT id FROM customer WHERE merged_into = :id))"_s,
        {{":id"_L1, id.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::Storage, u"a count without a row"_s);
    return CustomerMerge{.from = *lost,
        .into = *kept,
        .after = *after,
        .documents = row->value(0).toLongLong(),
        .drafts = row->value(1).toLongLong(),
        .payments = row->value(2).toLongLong(),
        .schedules = row->value(3).toLongLong(),
        .cards = row->value(4).toLongLong(),
        .records = row->value(5).toLongLong()};
}

} // namespace quittance
