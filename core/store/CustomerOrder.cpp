#include "core/store/CustomerOrder.h"

namespace quittance {

using namespace Qt::StringLiterals;
using Sort = CustomerQuery::Sort;

CustomerOrder::CustomerOrder(const CustomerQuery &query)
    : m_sort(query.sort)
    , m_isReversed(query.isReversed)
{
}

//! Which documents of the customer count, as an index of them has it: customer, currency, day, amount.
QString CustomerOrder::owed() const
{
    QString sql = u"x.open_minor > 0"_s;
    if (m_sort == Sort::Open || m_sort == Sort::Overdue)
        sql += u" AND x.currency = :currency"_s;
    if (m_sort == Sort::Overdue)
        sql += u" AND x.due_on < :today"_s;
    if (m_sort == Sort::OldestDue)
        sql += u" AND x.due_on IS NOT NULL"_s;
    return sql;
}

//! What a customer is compared by. whose is a constant.
QString CustomerOrder::rank(const QString &whose) const
{
    if (m_sort == Sort::LastPayment)
        return u"COALESCE((SELECT MAX(x.booked_on) FROM payment x WHERE x.customer_id = %1 "
               "AND x.reversed_minor < x.amount_minor), '')"_s.arg(whose);
    if (m_sort == Sort::OldestDue) // Behind every day who owes nothing.
        return u"COALESCE((SELECT MIN(x.due_on) FROM invoice x WHERE x.customer_id = %1 AND %2), '9999')"_s
            .arg(whose, owed());
    return u"(SELECT COALESCE(SUM(x.open_minor), 0) FROM invoice x WHERE x.customer_id = %1 AND %2)"_s.arg(
        whose, owed());
}

//! Most and latest come first, and of days to pay the earliest; the other way round where that is asked for.
bool CustomerOrder::descends() const
{
    return (m_sort == Sort::Name || m_sort == Sort::OldestDue) == m_isReversed;
}

QString CustomerOrder::text() const
{
    const QString way = descends() ? u" DESC"_s : QString();
    if (m_sort == Sort::Name)
        return u"c.search%1, c.id%1"_s.arg(way);
    return rank(u"c.id"_s) + way + u", c.search, c.id"_s;
}

QString CustomerOrder::behind() const
{
    if (m_sort == Sort::Name)
        return descends() ? u" AND (c.search, c.id) < (:search, :id)"_s
                          : u" AND (c.search, c.id) > (:search, :id)"_s;
    return u" AND (%1 %2 %3 OR (%1 = %3 AND (c.search, c.id) > (:search, :id)))"_s.arg(
        rank(u"c.id"_s), descends() ? u"<"_s : u">"_s, rank(u":id"_s));
}

} // namespace quittance
