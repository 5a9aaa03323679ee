#include "core/store/DocumentFilter.h"

#include "core/domain/recordTags.h"
#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/amountMatch.h"
#include "core/store/fieldConditions.h"
#include "core/store/likePattern.h"
#include "core/store/trigramMatch.h"

#include <QStringList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Status = InvoiceQuery::Status;

constexpr int fewHits = 10'000;
constexpr int fewCustomers = 500;

//! Rare states are looked up first, in an index that holds only them.
QLatin1StringView condition(Status status)
{
    switch (status) {
    case Status::All:
        return "1"_L1;
    case Status::Draft:
        return "0"_L1;
    case Status::Open:
        return "d.open_minor > 0 AND d.type <> 381"_L1;
    case Status::Overdue:
        return "d.open_minor > 0 AND d.type <> 381 AND d.due_on < :today"_L1;
    case Status::Paid: // Most are: any order is walked, and not made of all that is paid.
        return "+d.open_minor = 0 AND d.written_off_minor = 0 AND d.voided_on IS NULL AND d.type <> 381"_L1;
    case Status::PartlyPaid:
        return "d.key IN (SELECT key FROM invoice WHERE open_minor > 0 AND open_minor < total_minor "
               "AND type <> 381)"_L1;
    case Status::Void:
        return "d.key IN (SELECT key FROM invoice WHERE voided_on IS NOT NULL)"_L1;
    case Status::WrittenOff:
        return "d.key IN (SELECT key FROM invoice WHERE written_off_minor > 0) AND +d.open_minor = 0"_L1;
    case Status::Disputed:
        break;
    }
    return "d.id IN (SELECT a.invoice_id FROM allocation a JOIN dispute q ON q.payment_id = a.payment_id "
           "WHERE q.is_open = 1 AND a.reversed_by IS NULL)"_L1;
}

constexpr FieldColumns fieldColumns{
    .day = "d.issued_on"_L1, .currency = "d.currency"_L1, .minor = "d.total_minor"_L1};

//! A letter or two stand in nearly every number or in none: they are looked for in names only. Two digits are
//! a number that somebody begins to type.
bool findsNumbers(const QString &text)
{
    return hasTrigrams(text) || std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

const QString ofNumber = u"d.source_number LIKE :text ESCAPE '\\'"_s;
const QString ofTotal = amountIs(u"d.total_minor"_s, u"d.currency"_s);

} // namespace

Result<DocumentFilter> DocumentFilter::of(Database &database, const InvoiceQuery &query)
{
    DocumentFilter filter(database, query);
    return filter.findText().and_then([&] { return filter.findTag(); }).transform([&] { return filter; });
}

DocumentFilter::DocumentFilter(Database &database, const InvoiceQuery &query)
    : m_database(&database)
    , m_query(query)
{
    if (const QString folded = foldQuery(query.text); !folded.isEmpty()) {
        m_pattern = likePattern(folded);
        m_amounts = typedAmounts(folded);
        m_match = trigramMatch(folded);
        m_findsNumbers = findsNumbers(folded);
        m_isIndexed = hasTrigrams(folded);
    }
}

bool DocumentFilter::showsDrafts() const
{
    return m_query.status == Status::All || m_query.status == Status::Draft;
}

bool DocumentFilter::isNarrow() const
{
    switch (m_query.status) {
    case Status::PartlyPaid:
    case Status::Void:
    case Status::WrittenOff:
    case Status::Disputed:
        return true;
    default:
        return m_hits || m_isTagRare || !m_query.customer.isEmpty() || m_query.linkAskedBefore.isValid();
    }
}

Result<void> DocumentFilter::findText()
{
    if (m_pattern.isEmpty() || !showsInvoices())
        return {};
    if (m_findsNumbers && !m_isIndexed)
        return {}; // A digit or two fit much.
    auto customers
        = firstOf(u"SELECT id FROM customer WHERE search LIKE :text ESCAPE '\\'"_s, fewCustomers + 1);
    if (!customers)
        return fail(customers.error());
    m_customers = std::move(customers->list);
    QString sql
        = u"SELECT d.key FROM json_each(:fewCustomers) AS c CROSS JOIN invoice d ON d.customer_id = c.value"_s;
    if (customers->count > fewCustomers) {
        // What the first of them have is counted at once; mostly it is too much already.
        const Result<bool> isMuch = isOver(sql, fewHits);
        m_customers.reset();
        if (!isMuch || *isMuch)
            return isMuch.transform([](bool) {});
        sql = u"SELECT d.key FROM customer c CROSS JOIN invoice d ON d.customer_id = c.id "
              "WHERE c.search LIKE :text ESCAPE '\\'"_s;
    }
    sql += u" UNION ALL SELECT key FROM invoice INDEXED BY invoice_by_total WHERE "_s
        + amountIs(u"total_minor"_s, u"currency"_s)
        + u" UNION ALL SELECT key FROM invoice INDEXED BY invoice_by_open WHERE "_s
        + amountIs(u"open_minor"_s, u"currency"_s);
    if (m_findsNumbers)
        sql += u" UNION ALL SELECT rowid FROM invoice_search WHERE invoice_search MATCH :match"_s;
    return firstOf(sql, fewHits + 1).transform([this](const First &hits) {
        if (hits.count <= fewHits)
            m_hits = hits.list;
    });
}

//! In one row: reading thousands of rows one by one takes longer than finding them.
Result<DocumentFilter::First> DocumentFilter::firstOf(const QString &sql, int most) const
{
    auto row
        = run(u"WITH found(value) AS (%1 LIMIT %2) SELECT json_group_array(value), COUNT(*) FROM found"_s.arg(
            sql, QString::number(most)));
    return row.map([](QSqlQuery &found) {
        return found.next() ? First{.list = found.value(0).toString(), .count = found.value(1).toInt()}
                            : First();
    });
}

Result<bool> DocumentFilter::isOver(const QString &sql, int most) const
{
    auto row = run(u"SELECT COUNT(*) FROM (%1 LIMIT %2)"_s.arg(sql, QString::number(most + 1)));
    return row.map([most](QSqlQuery &found) { return found.next() && found.value(0).toInt() > most; });
}

QString DocumentFilter::ofCustomer() const
{
    // Where few fit, they are known; where many do, the first hundred invoices are found long before all
    // customers.
    return m_customers ? u"d.customer_id IN (SELECT value FROM json_each(:fewCustomers))"_s
                       : u"EXISTS (SELECT 1 FROM customer w WHERE w.id = d.customer_id "
                         "AND w.search LIKE :text ESCAPE '\\')"_s;
}

Result<void> DocumentFilter::findTag()
{
    if (m_query.tag.isEmpty())
        return {};
    return isOver(u"SELECT 1 FROM record_tag WHERE folded = :tag"_s, fewHits).transform([this](bool isMuch) {
        m_isTagRare = !isMuch;
    });
}

QString DocumentFilter::tagged() const
{
    if (m_query.tag.isEmpty())
        return {};
    // Few are found by their tag; of many, each is asked for it until the page is full.
    return m_isTagRare
        ? u" AND d.id IN (SELECT subject FROM record_tag WHERE folded = :tag)"_s
        : u" AND EXISTS (SELECT 1 FROM record_tag t WHERE t.subject = d.id AND t.folded = :tag)"_s;
}

QString DocumentFilter::invoices() const
{
    QString sql = condition(m_query.status);
    if (!m_query.customer.isEmpty())
        sql += u" AND d.customer_id = :customer"_s;
    if (m_hits)
        sql += u" AND d.key IN (SELECT value FROM json_each(:hits))"_s;
    else if (!m_pattern.isEmpty())
        sql += u" AND ("_s
            + (m_findsNumbers ? u"d.number LIKE :text ESCAPE '\\' OR "_s + ofNumber + u" OR "_s : QString())
            + ofCustomer() + u" OR "_s + ofTotal + u" OR "_s + amountIs(u"d.open_minor"_s, u"d.currency"_s)
            + u')';
    return sql + more();
}

QString DocumentFilter::more() const
{
    QString sql = fieldConditions(m_query.fields, fieldColumns);
    if (m_query.dueFrom.isValid())
        sql += u" AND d.due_on >= :dueFrom"_s;
    if (m_query.dueThrough.isValid())
        sql += u" AND d.due_on <= :dueThrough"_s;
    if (m_query.linkAskedBefore.isValid()) // An instant sorts behind the day it lies in.
        sql += u" AND d.id IN (SELECT invoice_id FROM link WHERE state = 'active' AND revoke_entry IS NULL "
               "AND requested_at < :linkBefore)"_s;
    return sql + tagged();
}

QString DocumentFilter::drafts() const
{
    QString sql = showsDrafts() ? u"1"_s : u"0"_s;
    if (!m_query.customer.isEmpty())
        sql += u" AND d.customer_id = :customer"_s;
    if (!m_pattern.isEmpty()) // Nothing of a draft is open.
        sql += u" AND ("_s + ofNumber + u" OR "_s + ofCustomer() + u" OR "_s + ofTotal
            + u" OR 0 IN (SELECT value FROM json_each(:minors)))"_s;
    return sql + more();
}

Result<QSqlQuery> DocumentFilter::run(const QString &sql) const
{
    auto query = m_database->prepare(sql);
    if (!query)
        return query;
    const auto bind = [&](const QString &name, const QVariant &value) {
        if (sql.contains(name))
            query->bindValue(name, value);
    };
    bind(u":today"_s, dateValue(m_query.today));
    bind(u":customer"_s, m_query.customer.text());
    bind(u":tag"_s, tagKey(m_query.tag));
    bind(u":text"_s, m_pattern);
    bind(u":match"_s, m_match);
    bind(u":hits"_s, m_hits.value_or(QString()));
    bind(u":fewCustomers"_s, m_customers.value_or(QString()));
    bind(u":dueFrom"_s, dateValue(m_query.dueFrom));
    bind(u":linkBefore"_s, dateValue(m_query.linkAskedBefore));
    bind(u":dueThrough"_s, dateValue(m_query.dueThrough));
    for (const auto &[name, value] : fieldValues(m_query.fields))
        bind(name, value);
    bind(u":minors"_s, minorsJson(m_amounts));
    bind(u":amounts"_s, amountsJson(m_amounts));
    if (const Result<void> ran = Database::run(*query); !ran)
        return fail(ran.error());
    return query;
}

} // namespace quittance
