#include "core/store/ActivityList.h"

#include "core/domain/searchText.h"
#include "core/store/Database.h"
#include "core/store/collected.h"
#include "core/store/likePattern.h"
#include "core/store/trigramMatch.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSubjects = 20'000;

QString folded(const ActivityQuery &query)
{
    return foldForSearch(query.text.trimmed());
}

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

//! What entries may be about, from little to much: customers and what is theirs, documents and what belongs
//! to them. Every part streams, so that a limit ends it soon; some subjects come twice.
QString subjects(const QString &text)
{
    QString sql = u"WITH who AS MATERIALIZED (SELECT id FROM customer WHERE search LIKE :text ESCAPE '\\')"_s;
    if (hasTrigrams(text))
        sql += u", found AS MATERIALIZED (SELECT i.id AS id FROM invoice_search s CROSS JOIN invoice i "
               "ON i.key = s.rowid WHERE s.invoice_search MATCH :match LIMIT :most)"_s;
    sql += u" SELECT id FROM who "
           "UNION ALL SELECT i.id FROM who CROSS JOIN invoice i ON i.customer_id = who.id "
           "UNION ALL SELECT p.id FROM who CROSS JOIN payment p ON p.customer_id = who.id "
           "UNION ALL SELECT r.id FROM who CROSS JOIN payment p ON p.customer_id = who.id "
           "CROSS JOIN refund r ON r.payment_id = p.id "
           "UNION ALL SELECT m.id FROM who CROSS JOIN mail m ON m.customer_id = who.id "
           "UNION ALL SELECT l.id FROM who CROSS JOIN invoice i ON i.customer_id = who.id "
           "CROSS JOIN link l ON l.invoice_id = i.id "
           "UNION ALL SELECT m.id FROM who CROSS JOIN invoice i ON i.customer_id = who.id "
           "CROSS JOIN mail m ON m.invoice_id = i.id "
           "UNION ALL SELECT h.id FROM who CROSS JOIN invoice i ON i.customer_id = who.id "
           "CROSS JOIN charge h ON h.invoice_id = i.id"_s;
    if (hasTrigrams(text))
        sql += u" UNION ALL SELECT id FROM found "
               "UNION ALL SELECT l.id FROM found CROSS JOIN link l ON l.invoice_id = found.id "
               "UNION ALL SELECT m.id FROM found CROSS JOIN mail m ON m.invoice_id = found.id "
               "UNION ALL SELECT h.id FROM found CROSS JOIN charge h ON h.invoice_id = found.id "
               "UNION ALL SELECT a.payment_id FROM found CROSS JOIN allocation a ON a.invoice_id = found.id "
               "WHERE a.payment_id IS NOT NULL"_s;
    return sql + u" LIMIT :most"_s;
}

//! Of each subject and kind as many as the list takes, so that a kind of which there are a million costs no
//! more than a rare one.
QString fromFew(const QString &way)
{
    return u"SELECT seq FROM (SELECT e.seq AS seq FROM json_each(:subjects) s CROSS JOIN entry e ON e.seq IN "
           "(SELECT x.seq FROM entry x WHERE x.subject = s.value ORDER BY x.seq%1 LIMIT :limit) "
           "UNION SELECT e.seq FROM json_each(:kinds) k CROSS JOIN entry e ON e.seq IN "
           "(SELECT x.seq FROM entry x WHERE x.kind || '' = k.value ORDER BY x.seq%1 LIMIT :limit)) "
           "ORDER BY seq%1 LIMIT :limit"_s.arg(way);
}

//! Entry by entry: where much fits, the first hundred are found soon. The same as subjects() finds.
QString walked(const QString &text, const QString &way)
{
    const QString document = u"COALESCE((SELECT invoice_id FROM link WHERE id = e.subject), "
                             "(SELECT invoice_id FROM mail WHERE id = e.subject), "
                             "(SELECT invoice_id FROM charge WHERE id = e.subject), e.subject)"_s;
    const QString customer = u"COALESCE((SELECT customer_id FROM invoice WHERE id = %1), "
                             "(SELECT customer_id FROM payment WHERE id = e.subject), "
                             "(SELECT customer_id FROM mail WHERE id = e.subject), "
                             "(SELECT p.customer_id FROM refund r JOIN payment p ON p.id = r.payment_id "
                             "WHERE r.id = e.subject), "
                             "e.subject)"_s.arg(document);
    QString sql
        = u"SELECT e.seq FROM entry e WHERE (+e.kind IN (SELECT value FROM json_each(:kinds)) "
          "OR EXISTS (SELECT 1 FROM customer c WHERE c.id = %1 AND c.search LIKE :text ESCAPE '\\')"_s.arg(
              customer);
    if (hasTrigrams(text))
        sql += u" OR EXISTS (SELECT 1 FROM invoice i WHERE (i.number LIKE :text ESCAPE '\\' "
               "OR i.source_number LIKE :text ESCAPE '\\') AND i.id IN (SELECT %1 UNION ALL "
               "SELECT a.invoice_id FROM allocation a WHERE a.payment_id = e.subject))"_s.arg(document);
    return sql + u") ORDER BY e.seq%1 LIMIT :limit"_s.arg(way);
}

} // namespace

Result<QList<qint64>> ActivityList::numbers(const ActivityQuery &query, int limit)
{
    const QString text = folded(query);
    Q_ASSERT(limit >= 0);
    const Result<std::optional<QString>> few = fewSubjects(text);
    if (!few)
        return fail(few.error());
    const QString way = query.oldestFirst ? QString() : u" DESC"_s;
    return collected(run(*few ? fromFew(way) : walked(text, way), query, few->value_or(QString()), limit),
        [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
}

Result<std::optional<QString>> ActivityList::fewSubjects(const QString &text)
{
    auto row = run(subjects(text), {.text = text, .kinds = {}}, {}, 0);
    if (!row)
        return fail(row.error());
    QStringList found;
    while (row->next())
        found.append(row->value(0).toString());
    return found.size() > mostSubjects ? std::optional<QString>() : std::optional(jsonList(found));
}

Result<QSqlQuery> ActivityList::run(
    const QString &sql, const ActivityQuery &query, const QString &subjects, int limit)
{
    auto prepared = m_database.prepare(sql);
    if (!prepared)
        return prepared;
    const auto bind = [&](const QString &name, const QVariant &value) {
        if (sql.contains(name))
            prepared->bindValue(name, value);
    };
    bind(u":text"_s, likePattern(folded(query)));
    bind(u":match"_s, trigramMatch(folded(query)));
    bind(u":most"_s, mostSubjects + 1);
    bind(u":subjects"_s, subjects);
    bind(u":kinds"_s, jsonList(query.kinds));
    bind(u":limit"_s, limit);
    if (const Result<void> ran = Database::run(*prepared); !ran)
        return fail(ran.error());
    return prepared;
}

} // namespace quittance
