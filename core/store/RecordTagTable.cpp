#include "core/store/RecordTagTable.h"

#include "core/domain/recordTags.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar divider(31); //!< No tag holds a control character.

} // namespace

Result<void> RecordTagTable::write(const NotedRecord &record, const QStringList &tags)
{
    const Result<void> emptied = m_database.execute(
        u"DELETE FROM record_tag WHERE subject = :subject"_s, {{":subject"_L1, record.id()}});
    if (!emptied)
        return emptied;
    for (const QString &tag : tags)
        if (const Result<void> done
            = m_database.execute(u"INSERT OR IGNORE INTO record_tag (subject, folded, tag) "
                                 "VALUES (:subject, :folded, :tag)"_s,
                {{":subject"_L1, record.id()}, {":folded"_L1, textValue(tagKey(tag))},
                    {":tag"_L1, textValue(tag)}});
            !done)
            return done;
    return {};
}

Result<void> RecordTagTable::merge(const CustomerId &from, const CustomerId &into)
{
    return m_database
        .execute(u"INSERT OR IGNORE INTO record_tag (subject, folded, tag) "
                 "SELECT :into, folded, tag FROM record_tag WHERE subject = :from"_s,
            {{":into"_L1, into.text()}, {":from"_L1, from.text()}})
        .and_then([&] {
            return m_database.execute(
                u"DELETE FROM record_tag WHERE subject = :from"_s, {{":from"_L1, from.text()}});
        });
}

Result<QStringList> RecordTagTable::of(const NotedRecord &record)
{
    return collected(
        m_database.query(u"SELECT tag FROM record_tag WHERE subject = :subject ORDER BY folded"_s,
            {{":subject"_L1, record.id()}}),
        [](const QSqlQuery &row) { return row.value(0).toString(); });
}

Result<QString> RecordTagTable::spelled(const QString &tag)
{
    auto row
        = m_database.query(u"SELECT tag FROM record_tag WHERE folded = :folded ORDER BY subject LIMIT 1"_s,
            {{":folded"_L1, textValue(tagKey(tag))}});
    return row.map([&tag](QSqlQuery &found) { return found.next() ? found.value(0).toString() : tag; });
}

Result<QStringList> RecordTagTable::inUse()
{
    // From one tag to the next, and not through all that have one. Of a draft that was thrown away they wait
    // until it is brought back.
    return collected(
        m_database.query(
            u"WITH RECURSIVE used (folded) AS (SELECT MIN(folded) FROM record_tag UNION ALL "
            "SELECT (SELECT MIN(folded) FROM record_tag WHERE folded > used.folded) FROM used "
            "WHERE used.folded IS NOT NULL) "
            "SELECT (SELECT tag FROM record_tag WHERE folded = used.folded ORDER BY subject LIMIT 1) "
            "FROM used WHERE folded IS NOT NULL AND EXISTS (SELECT 1 FROM record_tag t "
            "WHERE t.folded = used.folded AND (EXISTS (SELECT 1 FROM invoice WHERE id = t.subject) "
            "OR EXISTS (SELECT 1 FROM customer WHERE id = t.subject) "
            "OR EXISTS (SELECT 1 FROM draft WHERE id = t.subject)))"_s),
        [](const QSqlQuery &row) { return row.value(0).toString(); });
}

QString RecordTagTable::valueOf(QLatin1StringView subject)
{
    // Read by the key, so in the order of the keys of tags.
    return u"(SELECT GROUP_CONCAT(tag, CHAR(31)) FROM record_tag WHERE subject = "_s + subject + u')';
}

QStringList RecordTagTable::tagsFrom(const QVariant &value)
{
    return value.toString().split(divider, Qt::SkipEmptyParts);
}

} // namespace quittance
