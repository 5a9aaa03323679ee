#include "core/store/DocumentOrder.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Sort = InvoiceQuery::Sort;

//! Of invoices and of drafts; a draft has no number, and nothing of it is open.
QString columnOf(Sort sort, bool ofDrafts)
{
    switch (sort) {
    case Sort::Number:
        return ofDrafts ? u"''"_s : u"d.number"_s;
    case Sort::Customer:
        return u"c.search"_s;
    case Sort::Issued:
        return u"d.issued_on"_s;
    case Sort::Due:
        return u"d.due_on"_s;
    case Sort::Total:
        return u"d.total_minor"_s;
    case Sort::Open:
        break;
    }
    return ofDrafts ? u"0"_s : u"d.open_minor"_s;
}

//! A second key, of those that lack it as well.
QString thenColumnOf(const std::optional<Sort> &sort, bool ofDrafts)
{
    return sort ? u"COALESCE(%1, '')"_s.arg(columnOf(*sort, ofDrafts)) : u"NULL"_s;
}

bool isAmount(Sort sort)
{
    return sort == Sort::Total || sort == Sort::Open;
}

//! Some documents have no such day or number.
bool mayLack(Sort sort)
{
    return !isAmount(sort) && sort != Sort::Customer;
}

} // namespace

DocumentOrder::DocumentOrder(Database &database, const InvoiceQuery &query, int limit)
    : m_database(database)
    , m_query(query)
    , m_then(InvoiceQuery::sortsFurther(query.sort) && query.then != query.sort ? query.then : std::nullopt)
    , m_limit(limit)
{
}

Result<QList<qint64>> DocumentOrder::keys()
{
    m_keys.clear();
    const Result<DocumentFilter> filter = DocumentFilter::of(m_database, m_query);
    if (!filter)
        return fail(filter.error());
    if (const Result<void> added = add(*filter, Having::Value); !added)
        return fail(added.error());
    if (mayLack(m_query.sort) && !isFull())
        if (const Result<void> added = add(*filter, Having::NoValue); !added)
            return fail(added.error());
    return m_keys;
}

Result<void> DocumentOrder::add(const DocumentFilter &filter, Having having)
{
    const Result<QList<Place>> drafts = this->drafts(filter, having);
    if (!drafts)
        return fail(drafts.error());
    auto draft = drafts->cbegin();
    if (filter.showsInvoices()) {
        const QString column = columnOf(m_query.sort, false);
        // What is sorted by is read only where drafts are to be put between.
        const bool isCompared = having == Having::Value && !drafts->isEmpty();
        const QString then = thenColumnOf(m_then, false);
        QString sql = u"SELECT d.key, %1, %2 FROM "_s.arg(
                          isCompared ? column : u"NULL"_s, drafts->isEmpty() ? u"NULL"_s : then)
            + source(filter) + u" WHERE "_s + filter.invoices();
        if (mayLack(m_query.sort))
            sql += having == Having::Value ? u" AND %1 > ''"_s.arg(column)
                                           : u" AND (%1 IS NULL OR %1 = '')"_s.arg(column);
        const QString order = having == Having::NoValue || m_query.sort == Sort::Number ? QString()
            : m_query.sort == Sort::Customer ? u"c.search~, c.id~, "_s
                                             : column + u"~, "_s;
        auto row = filter.run(sql + tail(order + thenOrder(then) + u"d.number~"_s));
        if (!row)
            return fail(row.error());
        while (!isFull() && row->next()) {
            const qint64 rowKey = row->value(0).toLongLong() * 2;
            if (draft != drafts->cend()) {
                const Place place = placeOf(*row, rowKey);
                while (draft != drafts->cend() && !isFull() && comesBefore(*draft, place))
                    m_keys.append((draft++)->rowKey);
                if (isFull())
                    break;
            }
            m_keys.append(rowKey);
        }
    }
    while (draft != drafts->cend() && !isFull())
        m_keys.append((draft++)->rowKey);
    return {};
}

Result<QList<DocumentOrder::Place>> DocumentOrder::drafts(const DocumentFilter &filter, Having having) const
{
    QList<Place> places;
    if (!filter.showsDrafts())
        return places;
    const QString column = columnOf(m_query.sort, true);
    const QString then = thenColumnOf(m_then, true);
    QString sql = u"SELECT d.key, %1, %2 FROM draft d JOIN customer c ON c.id = d.customer_id WHERE "_s.arg(
                      column, then)
        + filter.drafts();
    if (mayLack(m_query.sort))
        sql += having == Having::Value ? u" AND %1 > ''"_s.arg(column)
                                       : u" AND (%1 IS NULL OR %1 = '')"_s.arg(column);
    const QString order = having == Having::NoValue ? QString() : u"2~, "_s;
    auto row = filter.run(sql + tail(order + thenOrder(then) + u"d.key~"_s));
    if (!row)
        return fail(row.error());
    while (row->next())
        places.append(placeOf(*row, row->value(0).toLongLong() * 2 + 1));
    return places;
}

DocumentOrder::Place DocumentOrder::placeOf(const QSqlQuery &row, qint64 rowKey) const
{
    const auto value = [&row](int column, Sort sort) {
        return isAmount(sort) ? Value{.text = {}, .minor = row.value(column).toLongLong()}
                              : Value{.text = row.value(column).toString()};
    };
    return {
        .rowKey = rowKey, .first = value(1, m_query.sort), .second = m_then ? value(2, *m_then) : Value()};
}

//! Among equals a draft, which has no number, stands where the empty number does.
bool DocumentOrder::comesBefore(const Place &draft, const Place &invoice) const
{
    const auto compared = [](const Value &a, const Value &b) {
        return a.minor != b.minor ? (a.minor < b.minor ? -1 : 1) : QString::compare(a.text, b.text);
    };
    if (const int first = compared(draft.first, invoice.first); first != 0)
        return m_query.descending ? first > 0 : first < 0;
    if (const int second = compared(draft.second, invoice.second); second != 0)
        return m_query.thenDescending ? second > 0 : second < 0;
    return !m_query.descending;
}

//! Where the invoices come from.
QString DocumentOrder::source(const DocumentFilter &filter) const
{
    if (m_query.sort
        == Sort::Customer) // Customers in their order and each one's invoices, unless few are wanted.
        return filter.isNarrow() ? u"invoice d JOIN customer c ON c.id = d.customer_id"_s
                                 : u"customer c CROSS JOIN invoice d ON d.customer_id = c.id"_s;
    return m_then == Sort::Customer ? u"invoice d CROSS JOIN customer c ON c.id = d.customer_id"_s
                                    : u"invoice d"_s;
}

QString DocumentOrder::thenOrder(const QString &column) const
{
    return m_then ? column + (m_query.thenDescending ? u" DESC, "_s : u", "_s) : QString();
}

QString DocumentOrder::tail(const QString &order) const
{
    QString text = u" ORDER BY "_s + order;
    text.replace(u'~', m_query.descending ? u" DESC"_s : QString());
    return m_limit < 0 ? text : text + u" LIMIT "_s + QString::number(m_limit);
}

} // namespace quittance
