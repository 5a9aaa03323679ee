#include "core/store/BookFile.h"

#include "core/store/Database.h"
#include "core/store/Migrations.h"
#include "core/store/copyDatabase.h"
#include "core/store/rowDigest.h"

#include <QFile>
#include <QFileInfo>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<QVariant> single(Database &database, const QString &sql)
{
    auto row = database.query(sql);
    if (!row)
        return fail(row.error());
    return row->next() ? row->value(0) : QVariant();
}

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString list(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(quoted(name));
    return all.join(u", "_s);
}

} // namespace

Result<BookFile::Schema> BookFile::schema()
{
    const auto stamp = single(m_database, u"PRAGMA application_id"_s);
    const auto version = single(m_database, u"PRAGMA user_version"_s);
    for (const auto *found : {&stamp, &version})
        if (!*found)
            return fail(found->error());
    Schema schema{.isBook = stamp->toInt() == bookApplicationId, .version = version->toInt()};
    if (!schema.isBook || schema.version == 0)
        return schema;
    return single(m_database, u"SELECT EXISTS (SELECT 1 FROM entry)"_s).transform([&](const QVariant &any) {
        schema.hasEntries = any.toBool();
        return schema;
    });
}

Result<void> BookFile::copyTo(const QString &path)
{
    if (QFileInfo::exists(path)) // SQLite would refuse it, too, but only where it is not empty.
        return invalid(u"copy.exists"_s, u"path"_s, path);
    const Result<void> copied = copyDatabase(m_database, path);
    if (!copied && copied.error().kind == ErrorKind::Storage) {
        QFile::remove(path); // Half a book is none.
        return fail(Error{.kind = ErrorKind::Storage,
            .rule = u"file.unwritable"_s,
            .field = u"path"_s,
            .value = path,
            .detail = copied.error().detail});
    }
    return copied;
}

Result<void> BookFile::takeAlone()
{
    // SQLite leaves the mode of the log only when nobody else has the file open: that is the test.
    const auto mode = single(m_database, u"PRAGMA journal_mode = DELETE"_s);
    if (!mode && mode.error().kind != ErrorKind::Busy)
        return fail(mode.error());
    if (!mode || mode->toString() != "delete"_L1)
        return fail(Error{.kind = ErrorKind::Busy, .rule = u"upgrade.in_use"_s});
    for (const QString &step : {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s, u"COMMIT"_s})
        if (const Result<void> done = m_database.execute(step); !done)
            return done;
    return {};
}

Result<QStringList> BookFile::brokenReferences()
{
    auto row = m_database.query(u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_check ORDER BY 1"_s);
    if (!row)
        return fail(row.error());
    QStringList tables;
    while (row->next())
        tables.append(row->value(0).toString());
    return tables;
}

Result<QList<BookFile::Table>> BookFile::tablesExcept(const QStringList &leftOut)
{
    auto row = m_database.query(
        u"SELECT m.name, c.name, c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c "
        "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND m.name IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table') "
        "ORDER BY m.name, c.pk, c.cid"_s);
    if (!row)
        return fail(row.error());
    QList<Table> tables;
    while (row->next()) {
        const QString name = row->value(0).toString();
        if (leftOut.contains(name))
            continue;
        if (tables.isEmpty() || tables.last().name != name)
            tables.append(Table{.name = name});
        tables.last().columns.append(row->value(1).toString());
        if (row->value(2).toInt() > 0)
            tables.last().key.append(row->value(1).toString());
    }
    return tables;
}

Result<QByteArray> BookFile::digest(const Table &table)
{
    // A quoted name that is no column would be a piece of text to SQLite: the table's name before it keeps it
    // one.
    QStringList columns;
    for (const QString &column : table.columns)
        columns.append(quoted(table.name) + u'.' + quoted(column));
    auto rows = m_database.query(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(
        columns.join(u", "_s), quoted(table.name), list(table.key.isEmpty() ? table.columns : table.key)));
    return rows.transform([](QSqlQuery &found) { return digestOf(found); });
}

Result<QMap<QString, qint64>> BookFile::balances()
{
    auto row
        = m_database.query(u"SELECT account || ' ' || currency, SUM(amount_minor) AS balance FROM posting "
                           "GROUP BY account, currency HAVING balance <> 0"_s);
    if (!row)
        return fail(row.error());
    QMap<QString, qint64> balances;
    while (row->next())
        balances.insert(row->value(0).toString(), row->value(1).toLongLong());
    return balances;
}

} // namespace quittance
