#include "core/store/PaymentList.h"

#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/amountMatch.h"
#include "core/store/collected.h"
#include "core/store/fieldConditions.h"
#include "core/store/keysJson.h"
#include "core/store/likePattern.h"
#include "core/store/trigramMatch.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Which = PaymentQuery::Which;

constexpr FieldColumns fieldColumns{.day = "p.booked_on"_L1,
    .currency = "p.currency"_L1,
    .minor = "p.amount_minor"_L1,
    .connection = "p.connection"_L1};

//! Where much came through the connection: the order is walked, and each row looked at.
constexpr FieldColumns walkedColumns{.day = fieldColumns.day,
    .currency = fieldColumns.currency,
    .minor = fieldColumns.minor,
    .connection = "+p.connection"_L1};

const QString disputed = u"p.id IN (SELECT payment_id FROM dispute WHERE is_open = 1)"_s;

//! Needs a customer, or money went back; as its index says.
const QString unusual = u"(p.reversed_minor > 0 OR p.refunded_minor > 0 OR p.customer_id IS NULL)"_s;

const QString left
    = u"p.amount_minor > p.allocated_minor + p.refunded_minor + p.reversed_minor"_s; // As its index says.

QString folded(const PaymentQuery &query)
{
    return foldQuery(query.text);
}

//! Found from little to much: customers, then theirs; methods, of which there are few; numbers, then who paid
//! them.
QString hits(const QString &text)
{
    QString sql = u"SELECT h.key FROM customer c CROSS JOIN payment h ON h.customer_id = c.id "
                  "WHERE c.search LIKE :text ESCAPE '\\' "
                  "UNION ALL SELECT key FROM payment INDEXED BY payment_by_amount WHERE "_s
        + amountIs(u"amount_minor"_s, u"currency"_s)
        + u" UNION ALL SELECT h.key FROM (WITH RECURSIVE m(name) AS (SELECT MIN(method) FROM payment UNION "
          u"ALL "
          "SELECT (SELECT MIN(method) FROM payment WHERE method > m.name) FROM m WHERE m.name IS NOT NULL) "
          "SELECT name FROM m WHERE name LIKE :text ESCAPE '\\') CROSS JOIN payment h ON h.method = name"_s;
    if (hasTrigrams(text))
        sql += u" UNION ALL SELECT h.key FROM invoice_search s CROSS JOIN invoice i ON i.key = s.rowid "
               "CROSS JOIN allocation a ON a.invoice_id = i.id AND a.reversed_by IS NULL "
               "CROSS JOIN payment h ON h.id = a.payment_id WHERE s.invoice_search MATCH :match"_s;
    return sql;
}

//! Row by row, the same as hits() finds: reads a customer, the allocations and their invoices of each
//! payment, wherever in the book these stand. So it is for few payments only.
QString walked(const QString &text)
{
    QString sql = u" AND ("_s + amountIs(u"p.amount_minor"_s, u"p.currency"_s)
        + u" OR p.method LIKE :text ESCAPE '\\' OR "
          "EXISTS (SELECT 1 FROM customer w WHERE w.id = p.customer_id AND w.search LIKE :text "
          "ESCAPE '\\')"_s;
    if (hasTrigrams(text))
        sql += u" OR EXISTS (SELECT 1 FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
               "WHERE a.payment_id = p.id AND a.reversed_by IS NULL "
               "AND (i.number LIKE :text ESCAPE '\\' OR i.source_number LIKE :text ESCAPE '\\'))"_s;
    return sql + u')';
}

const QString byKeys = u" AND p.key IN (SELECT value FROM json_each(:keys))"_s;

//! All that fit the text, gathered once.
QString gathered(const QString &text)
{
    return text.isEmpty() ? QString() : u" AND p.key IN ("_s + hits(text) + u')';
}

//! Without those of the text.
QString conditions(const PaymentQuery &query, const FieldColumns &columns)
{
    QString sql = u"1"_s;
    if (query.which == Which::Disputed)
        sql = disputed;
    else if (query.which == Which::Left)
        sql = left;
    if (!query.customer.isEmpty())
        sql += u" AND p.customer_id = :customer"_s;
    return sql + fieldConditions(query.fields, columns);
}

//! A stretch of the list.
struct Part {
    QString from; //!< Tables, and what belongs to the stretch.
    QString order;
};

//! What a chip says first counts: disputed, without a customer, reversed, refunded in part or whole; the many
//! that simply came in are walked along their index.
QList<Part> partsByStatus(bool descending)
{
    const QString newest = u"p.received_at DESC, p.key DESC"_s;
    const QString kind
        = u"CASE WHEN p.reversed_minor > 0 THEN 2 WHEN p.refunded_minor = p.amount_minor THEN 4 "
          "WHEN p.refunded_minor > 0 THEN 3 ELSE 1 END"_s;
    QList<Part> parts{{.from = u"payment p WHERE "_s + disputed, .order = newest},
        {.from = u"payment p INDEXED BY payment_unusual WHERE "_s + unusual + u" AND NOT "_s + disputed,
            .order = kind + (descending ? u" DESC, "_s : u", "_s) + newest},
        {.from = u"payment p WHERE NOT "_s + unusual + u" AND NOT "_s + disputed, .order = newest}};
    if (descending)
        std::ranges::reverse(parts);
    return parts;
}

qint64 keyOf(const QSqlQuery &row)
{
    return row.value(0).toLongLong();
}

QString orderOf(const PaymentQuery &query)
{
    if (query.which == Which::Disputed) // Those without a day to answer by wait longest.
        return u"(SELECT MIN(COALESCE(d.respond_by, '9999')) FROM dispute d WHERE d.payment_id = p.id "
               "AND d.is_open = 1), p.key"_s;
    const QString way = query.descending ? u" DESC"_s : QString();
    if (query.sort == PaymentQuery::Sort::Customer)
        return u"o.search%1, o.id%1, p.key%1"_s.arg(way);
    if (query.sort == PaymentQuery::Sort::Method)
        return u"p.method%1, p.key%1"_s.arg(way);
    const bool byAmount = query.sort == PaymentQuery::Sort::Amount;
    const QString amount = u"p.amount_minor"_s;
    // The moment differs from payment to payment: beside another key the day counts.
    const bool hasBoth = query.then != PaymentQuery::Then::Nothing;
    const QString day = hasBoth ? u"p.booked_on"_s : u"p.received_at"_s;
    QString then;
    if (query.then == PaymentQuery::Then::Ascending)
        then = u", "_s + (byAmount ? day : amount);
    else if (query.then == PaymentQuery::Then::Descending)
        then = u", "_s + (byAmount ? day : amount) + u" DESC"_s;
    return (byAmount ? amount : day) + way + then + u", p.key"_s + way;
}

//! fewFit: it is known which, and they are few.
QList<Part> partsOf(const PaymentQuery &query, bool fewFit)
{
    const bool isFree = query.which != Which::Disputed; // Those have their own order.
    if (isFree && query.sort == PaymentQuery::Sort::Status)
        return partsByStatus(query.descending);
    if (!isFree || query.sort != PaymentQuery::Sort::Customer)
        return {{.from = u"payment p WHERE 1"_s, .order = orderOf(query)}};
    // From name to name along an index; where few fit, from these. Nobody's come last.
    return {{.from = u"customer o %1 payment p ON p.customer_id = o.id WHERE 1"_s.arg(
                 fewFit ? u"JOIN"_s : u"CROSS JOIN"_s),
                .order = orderOf(query)},
        {.from = u"payment p WHERE p.customer_id IS NULL"_s, .order = u"p.key DESC"_s}};
}

} // namespace

Result<QList<qint64>> PaymentList::order(const PaymentQuery &query, int limit)
{
    const auto few = fewHits(query);
    if (!few)
        return fail(few.error());
    const QString text = folded(query);
    if (!*few && !text.isEmpty() && limit >= 0) {
        const auto first = firstOfMany(query, limit);
        if (!first)
            return fail(first.error());
        if (*first)
            return **first;
    }
    const Result<bool> isRare = isRareConnection(query);
    if (!isRare)
        return fail(isRare.error());
    const QString fitting
        = conditions(query, *isRare ? fieldColumns : walkedColumns) + (*few ? byKeys : gathered(text));
    Result<QList<qint64>> keys = QList<qint64>();
    const QList<Part> parts = partsOf(query, few->has_value());
    for (const Part &part : parts) {
        const qsizetype room = limit < 0 ? qsizetype{limit} : limit - keys->size();
        if (room == 0)
            break;
        const QString sql
            = u"SELECT p.key FROM "_s + part.from + u" AND "_s + fitting + u" ORDER BY "_s + part.order;
        const auto found = collected(run(room < 0 ? sql : sql + u" LIMIT "_s + QString::number(room), query,
                                         few->value_or(QList<qint64>())),
            keyOf);
        if (!found)
            return found;
        *keys += *found;
    }
    return keys;
}

Result<QList<Money>> PaymentList::leftSums(const PaymentQuery &query)
{
    const Result<bool> isShort = isLeftOfFew();
    if (!isShort)
        return fail(isShort.error());
    const QString text = folded(query);
    const QString each = text.isEmpty() ? QString() : walked(text);
    return sums(query, u"p.amount_minor - p.allocated_minor - p.refunded_minor - p.reversed_minor"_s,
        left + u" AND "_s, *isShort ? each : gathered(text));
}

Result<QList<Money>> PaymentList::amountSums(const PaymentQuery &query)
{
    return sums(query, u"p.amount_minor"_s, {}, gathered(folded(query)));
}

Result<QList<Money>> PaymentList::sums(
    const PaymentQuery &query, const QString &amount, const QString &whose, const QString &found)
{
    const auto few = fewHits(query);
    if (!few)
        return fail(few.error());
    return collected(run(u"SELECT p.currency, SUM("_s + amount + u") FROM payment p WHERE "_s + whose
                             + conditions(query, walkedColumns) + (*few ? byKeys : found)
                             + u" GROUP BY p.currency ORDER BY p.currency"_s,
                         query, few->value_or(QList<qint64>())),
        [](const QSqlQuery &row) { return moneyFrom(row.value(1), row.value(0)); });
}

Result<bool> PaymentList::isLeftOfFew()
{
    auto row = m_database.query(u"SELECT COUNT(*) FROM (SELECT 1 FROM payment p WHERE "_s + left
        + u" LIMIT %1)"_s.arg(m_bounds.fewHits + 1));
    return row.map(
        [this](QSqlQuery &found) { return found.next() && found.value(0).toInt() <= m_bounds.fewHits; });
}

Result<QStringList> PaymentList::connections()
{
    // From one to the next, however many payments each has.
    return collected(
        m_database.query(u"WITH RECURSIVE c(name) AS (SELECT MIN(connection) FROM payment UNION ALL "
                         "SELECT (SELECT MIN(connection) FROM payment WHERE connection > c.name) FROM c "
                         "WHERE c.name IS NOT NULL) SELECT name FROM c WHERE name IS NOT NULL"_s),
        [](const QSqlQuery &row) { return row.value(0).toString(); });
}

Result<bool> PaymentList::isRareConnection(const PaymentQuery &query)
{
    if (query.fields.connection.isEmpty())
        return false;
    auto row
        = run(u"SELECT COUNT(*) FROM (SELECT 1 FROM payment WHERE connection = :connection LIMIT %1)"_s.arg(
                  m_bounds.fewHits + 1),
            query, {});
    return row.map(
        [this](QSqlQuery &found) { return found.next() && found.value(0).toInt() <= m_bounds.fewHits; });
}

Result<std::optional<QList<qint64>>> PaymentList::fewHits(const PaymentQuery &query)
{
    const QString text = folded(query);
    if (text.isEmpty())
        return std::nullopt;
    return collected(run(hits(text) + u" LIMIT "_s + QString::number(m_bounds.fewHits + 1), query), keyOf)
        .transform([this](const QList<qint64> &keys) {
            return keys.size() > m_bounds.fewHits ? std::nullopt : std::optional(keys);
        });
}

Result<std::optional<QList<qint64>>> PaymentList::firstOfMany(const PaymentQuery &query, int limit)
{
    PaymentQuery all = query;
    all.text.clear();
    const Result<QList<qint64>> near = order(all, m_bounds.window);
    if (!near)
        return fail(near.error());
    QList<qint64> found;
    for (qsizetype from = 0; from < near->size() && found.size() < limit; from += m_bounds.step) {
        const QList<qint64> step = near->mid(from, m_bounds.step);
        const auto fit = collected(
            run(u"SELECT p.key FROM payment p WHERE 1"_s + byKeys + walked(folded(query)), query, step),
            keyOf);
        if (!fit)
            return fail(fit.error());
        const QSet<qint64> fitting(fit->cbegin(), fit->cend());
        std::ranges::copy_if(
            step, std::back_inserter(found), [&fitting](qint64 key) { return fitting.contains(key); });
    }
    if (found.size() < limit && near->size() == m_bounds.window)
        return std::nullopt;
    return found.first(std::min<qsizetype>(limit, found.size()));
}

Result<QSqlQuery> PaymentList::run(const QString &sql, const PaymentQuery &query, const QList<qint64> &keys)
{
    auto prepared = m_database.prepare(sql);
    if (!prepared)
        return prepared;
    const auto bind = [&](const QString &name, const QVariant &value) {
        if (sql.contains(name))
            prepared->bindValue(name, value);
    };
    const QString text = folded(query);
    const QList<TypedAmount> amounts = typedAmounts(text);
    bind(u":text"_s, likePattern(text));
    bind(u":match"_s, trigramMatch(text));
    bind(u":minors"_s, minorsJson(amounts));
    bind(u":amounts"_s, amountsJson(amounts));
    bind(u":keys"_s, keysJson(keys));
    bind(u":customer"_s, query.customer.text());
    for (const auto &[name, value] : fieldValues(query.fields))
        bind(name, value);
    if (const Result<void> ran = Database::run(*prepared); !ran)
        return fail(ran.error());
    return prepared;
}

} // namespace quittance
