#include "core/store/EntryTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"

#include <algorithm>
#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString &columns()
{
    static const QString text
        = u"SELECT e.seq, e.id, e.occurred_at, e.booked_on, e.recorded_at, e.actor, e.kind, "
          "e.subject, e.after, e.external_key, e.body, e.prev_hash, e.hash, p.json, p.salt "
          "FROM entry e LEFT JOIN personal p ON p.entry_id = e.id "_s;
    return text;
}

StoredEntry read(const QSqlQuery &row)
{
    return {.seq = row.value(0).toLongLong(),
        .id = row.value(1).toString(),
        .occurredAt = row.value(2).toString(),
        .bookedOn = row.value(3).toString(),
        .recordedAt = row.value(4).toString(),
        .actor = row.value(5).toString(),
        .kind = row.value(6).toString(),
        .subject = row.value(7).toString(),
        .after = row.value(8).toString(),
        .externalKey = row.value(9).toString(),
        .body = row.value(10).toString().toUtf8(),
        .prevHash = row.value(11).toByteArray(),
        .hash = row.value(12).toByteArray(),
        .personal = row.value(13).toString().toUtf8(),
        .personalSalt = row.value(14).toByteArray()};
}

Result<QList<StoredEntry>> readAll(Result<QSqlQuery> query)
{
    return collected(std::move(query), read);
}

Result<StoredEntry> readOne(Result<QSqlQuery> query, const QString &value)
{
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(Error{.kind = ErrorKind::NotFound, .rule = u"journal.no_such_entry"_s, .value = value});
    return read(*query);
}

} // namespace

Result<EntryTable::Head> EntryTable::head()
{
    auto row = m_database.query(u"SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1"_s);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return Head{.seq = 0, .hash = QByteArray(32, '\0')};
    return Head{.seq = row->value(0).toLongLong(), .hash = row->value(1).toByteArray()};
}

Result<bool> EntryTable::isAnyOutside(qint64 seq, const QDateTime &from, const QDateTime &to)
{
    auto row = m_database.query(u"SELECT 1 FROM entry WHERE seq > :seq AND (recorded_at < :from "
                                "OR recorded_at > :to) LIMIT 1"_s,
        {{":seq"_L1, seq}, {":from"_L1, instantText(from)}, {":to"_L1, instantText(to)}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<void> EntryTable::insert(const StoredEntry &entry)
{
    const Result<void> stored = m_database.execute(u"INSERT INTO entry (seq, id, occurred_at, booked_on, "
                                                   u"recorded_at, actor, kind, subject, after, external_key, "
                                                   "body, prev_hash, hash) VALUES (:seq, :id, :occurred, "
                                                   ":booked, :recorded, :actor, :kind, :subject, :after, "
                                                   ":key, :body, :prev, :hash)"_s,
        {{":seq"_L1, entry.seq}, {":id"_L1, entry.id}, {":occurred"_L1, entry.occurredAt},
            {":booked"_L1, entry.bookedOn}, {":recorded"_L1, entry.recordedAt}, {":actor"_L1, entry.actor},
            {":kind"_L1, entry.kind}, {":subject"_L1, entry.subject}, {":after"_L1, textOrNull(entry.after)},
            {":key"_L1, textOrNull(entry.externalKey)}, {":body"_L1, QString::fromUtf8(entry.body)},
            {":prev"_L1, entry.prevHash}, {":hash"_L1, entry.hash}});
    if (!stored || entry.personal.isEmpty())
        return stored;
    return m_database.execute(u"INSERT INTO personal (entry_id, salt, json) VALUES (:id, :salt, :json)"_s,
        {{":id"_L1, entry.id}, {":salt"_L1, entry.personalSalt},
            {":json"_L1, QString::fromUtf8(entry.personal)}});
}

Result<void> EntryTable::insertSealed(const EntryId &entry, const QString &name, const QByteArray &blob)
{
    return m_database.execute(u"INSERT INTO sealed (entry_id, name, blob) VALUES (:id, :name, :blob)"_s,
        {{":id"_L1, entry.text()}, {":name"_L1, name}, {":blob"_L1, blob}});
}

Result<QByteArray> EntryTable::sealed(const EntryId &entry, const QString &name)
{
    auto row = m_database.query(u"SELECT blob FROM sealed WHERE entry_id = :id AND name = :name"_s,
        {{":id"_L1, entry.text()}, {":name"_L1, name}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error{.kind = ErrorKind::NotFound, .rule = u"journal.no_such_part"_s, .field = name});
    return row->value(0).toByteArray();
}

Result<bool> EntryTable::hasExternalKey(const QString &key)
{
    auto row = m_database.query(u"SELECT 1 FROM entry WHERE external_key = :key"_s, {{":key"_L1, key}});
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<StoredEntry> EntryTable::lastBefore(const QString &kind, const QString &subject, qint64 seq)
{
    return readOne(m_database.query(columns()
                           + u"WHERE e.subject = :subject AND e.seq < :seq AND e.kind = :kind "
                             "ORDER BY e.seq DESC LIMIT 1"_s,
                       {{":subject"_L1, subject}, {":seq"_L1, seq}, {":kind"_L1, kind}}),
        subject);
}

Result<StoredEntry> EntryTable::byId(const EntryId &id)
{
    return readOne(m_database.query(columns() + u"WHERE e.id = :id"_s, {{":id"_L1, id.text()}}), id.text());
}

Result<StoredEntry> EntryTable::byExternalKey(const QString &key)
{
    return readOne(m_database.query(columns() + u"WHERE e.external_key = :key"_s, {{":key"_L1, key}}), key);
}

Result<QList<StoredEntry>> EntryTable::aboutSubjects(const QStringList &subjects, int limit)
{
    QList<StoredEntry> all;
    for (const QString &subject : subjects) {
        const auto found = readAll(
            m_database.query(columns() + u"WHERE e.subject = :subject ORDER BY e.seq DESC LIMIT :limit"_s,
                {{":subject"_L1, subject}, {":limit"_L1, limit}}));
        if (!found)
            return found;
        all += *found;
    }
    std::ranges::sort(all, std::greater(), &StoredEntry::seq);
    return all.mid(0, limit);
}

Result<QList<StoredEntry>> EntryTable::before(qint64 seq, int limit)
{
    return readAll(m_database.query(columns() + u"WHERE e.seq < :seq ORDER BY e.seq DESC LIMIT :limit"_s,
        {{":seq"_L1, seq > 0 ? seq : std::numeric_limits<qint64>::max()}, {":limit"_L1, limit}}));
}

Result<QList<StoredEntry>> EntryTable::bySeq(const QList<qint64> &numbers)
{
    return collectedByKey(m_database, columns() + u"WHERE e.seq = :key"_s, numbers, read);
}

Result<QStringList> EntryTable::subjectsOf(const QString &kind)
{
    auto row = m_database.query(
        u"SELECT subject FROM entry WHERE kind = :kind GROUP BY subject ORDER BY MIN(seq)"_s,
        {{":kind"_L1, kind}});
    if (!row)
        return fail(row.error());
    QStringList subjects;
    while (row->next())
        subjects.append(row->value(0).toString());
    return subjects;
}

Result<qint64> EntryTable::lastRecordedBefore(const QDateTime &instant)
{
    auto row = m_database.query(u"SELECT COALESCE(MAX(seq), 0) FROM entry WHERE recorded_at < :instant"_s,
        {{":instant"_L1, instantText(instant)}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

Result<void> EntryTable::each(const std::function<Result<void>(const StoredEntry &)> &visit)
{
    auto row = m_database.query(columns() + u"ORDER BY e.seq"_s);
    if (!row)
        return fail(row.error());
    while (row->next())
        if (const Result<void> done = visit(read(*row)); !done)
            return done;
    return {};
}

} // namespace quittance
