#include "core/store/Migrations.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<int> foundVersion(QSqlDatabase &connection)
{
    QSqlQuery query(u"PRAGMA user_version"_s, connection);
    if (!query.next())
        return fail(ErrorKind::Storage, query.lastError().text());
    return query.value(0).toInt();
}

Result<void> execute(QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement))
        return fail(ErrorKind::Storage, query.lastError().text());
    return {};
}

//! An empty file is stamped as ours; any other must carry the stamp.
Result<void> claim(QSqlDatabase &connection, int version)
{
    // Tables first: another process may be making this very book, and it stamps the file before it fills it.
    QSqlQuery tables(u"SELECT COUNT(*) FROM sqlite_master"_s, connection);
    if (!tables.next())
        return fail(ErrorKind::Storage, tables.lastError().text());
    const bool isEmpty = tables.value(0).toInt() == 0;
    QSqlQuery query(u"PRAGMA application_id"_s, connection);
    if (!query.next())
        return fail(ErrorKind::Storage, query.lastError().text());
    const int id = query.value(0).toInt();
    if (id == bookApplicationId)
        return {};
    if (id != 0 || version != 0 || !isEmpty)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"book.not_a_book"_s});
    return execute(connection, u"PRAGMA application_id = %1"_s.arg(bookApplicationId));
}

Result<void> runFile(QSqlDatabase &connection, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts))
        if (const Result<void> done = execute(connection, statement); !done)
            return fail(Error{.kind = ErrorKind::Storage,
                .rule = u"book.migration_failed"_s,
                .detail = u"%1: %2"_s.arg(path, done.error().detail)});
    return execute(connection, u"PRAGMA user_version = %1"_s.arg(version)); // Part of the transaction.
}

Result<void> apply(QSqlDatabase &connection, const QString &path, int version)
{
    if (const Result<void> begun = execute(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    // Read again under the lock: a second process may have migrated while we waited for it.
    const Result<int> found = foundVersion(connection);
    Result<void> done;
    if (!found)
        done = tl::unexpected(found.error());
    else if (*found < version)
        done = runFile(connection, path, version);
    if (done)
        done = execute(connection, u"COMMIT"_s);
    if (!done)
        (void)execute(connection, u"ROLLBACK"_s);
    return done;
}

int versionOf(const QString &fileName)
{
    return fileName.section(u'_', 0, 0).toInt();
}

QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);
}

//! A migration may throw projections away: only who makes them anew may migrate a book that has entries.
Result<void> refuseEntries(QSqlDatabase &connection)
{
    QSqlQuery query(u"SELECT EXISTS (SELECT 1 FROM entry)"_s, connection);
    if (!query.next())
        return fail(Error{.kind = ErrorKind::Storage,
            .rule = u"book.migration_failed"_s,
            .detail = query.lastError().text()});
    if (query.value(0).toBool())
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"book.needs_upgrade"_s});
    return {};
}

} // namespace

int newestSchema()
{
    return versionOf(migrationFiles().last());
}

Result<void> migrate(QSqlDatabase &connection, WithEntries withEntries)
{
    const Result<int> found = foundVersion(connection);
    if (!found)
        return tl::unexpected(found.error());

    const QStringList files = migrationFiles();
    if (*found > versionOf(files.last()))
        return fail(Error{.kind = ErrorKind::Storage,
            .rule = u"book.newer_program"_s,
            .detail = u"schema %1 is newer than this program"_s.arg(*found)});
    if (const Result<void> claimed = claim(connection, *found); !claimed)
        return claimed;
    if (*found > 0 && *found < versionOf(files.last()) && withEntries == WithEntries::Refused)
        if (const Result<void> empty = refuseEntries(connection); !empty)
            return empty;
    // A table that is to be thrown away may be one that others still refer to. The rebuilding checks them
    // again.
    if (withEntries == WithEntries::ToBeRebuilt)
        if (const Result<void> off = execute(connection, u"PRAGMA foreign_keys = OFF"_s); !off)
            return off;
    for (const QString &name : files)
        if (versionOf(name) > *found)
            if (const Result<void> done = apply(connection, u":/migrations/"_s + name, versionOf(name));
                !done)
                return done;
    return execute(connection, u"PRAGMA foreign_keys = ON"_s);
}

} // namespace quittance
