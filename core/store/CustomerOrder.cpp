#include "core/store/CustomerOrder.h"

namespace quittance {

using namespace Qt::StringLiterals;
using Sort = CustomerQuery::Sort;

namespace {

//! Which documents of the customer count, as an index of them has it: customer, currency, day, amount.
QString owed(Sort sort)
{
    QString sql = u"x.open_minor > 0"_s;
    if (sort == Sort::Open || sort == Sort::Overdue)
        sql += u" AND x.currency = :currency"_s;
    if (sort == Sort::Overdue)
        sql += u" AND x.due_on < :today"_s;
    if (sort == Sort::OldestDue)
        sql += u" AND x.due_on IS NOT NULL"_s;
    return sql;
}

//! What a customer is compared by. whose is a constant.
QString rank(Sort sort, const QString &whose)
{
    if (sort == Sort::LastPayment)
        return u"COALESCE((SELECT MAX(x.booked_on) FROM payment x WHERE x.customer_id = %1 "
               "AND x.reversed_minor < x.amount_minor), '')"_s.arg(whose);
    if (sort == Sort::OldestDue) // Behind every day who owes nothing.
        return u"COALESCE((SELECT MIN(x.due_on) FROM invoice x WHERE x.customer_id = %1 AND %2), '9999')"_s
            .arg(whose, owed(sort));
    return u"(SELECT COALESCE(SUM(x.open_minor), 0) FROM invoice x WHERE x.customer_id = %1 AND %2)"_s.arg(
        whose, owed(sort));
}

//! Most and latest come first, and of days to pay the earliest; the other way round where that is asked for.
bool descends(Sort sort, bool isReversed)
{
    return (sort == Sort::OldestDue) == isReversed;
}

} // namespace

CustomerOrder::CustomerOrder(const CustomerQuery &query)
    : m_isNameReversed(query.sort == Sort::Name && query.isReversed)
{
    if (query.sort == Sort::Name)
        return; // No two are so equal that a second key would matter, and an index is walked.
    m_keys.append({.sort = query.sort, .descends = descends(query.sort, query.isReversed)});
    if (query.then == Sort::Name)
        m_isNameReversed = query.isThenReversed;
    else if (query.then && query.then != query.sort)
        m_keys.append({.sort = *query.then, .descends = descends(*query.then, query.isThenReversed)});
}

QString CustomerOrder::text() const
{
    QString sql;
    for (const Key &key : m_keys)
        sql += rank(key.sort, u"c.id"_s) + (key.descends ? u" DESC, "_s : u", "_s);
    return sql + (m_isNameReversed ? u"c.search DESC, c.id DESC"_s : u"c.search, c.id"_s);
}

QString CustomerOrder::behind() const
{
    QString sql
        = m_isNameReversed ? u"(c.search, c.id) < (:search, :id)"_s : u"(c.search, c.id) > (:search, :id)"_s;
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key)
        sql = u"(%1 %2 %3 OR (%1 = %3 AND %4))"_s.arg(
            rank(key->sort, u"c.id"_s), key->descends ? u"<"_s : u">"_s, rank(key->sort, u":id"_s), sql);
    return u" AND "_s + sql;
}

} // namespace quittance
