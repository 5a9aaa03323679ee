#include "core/store/Database.h"

#include "core/store/Migrations.h"
#include "core/store/storageError.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostExecuted = 250; // Texts; some are put together, and must not pile up.

Error errorOf(const QSqlError &error, const QString &rule = {})
{
    return storageError(error.nativeErrorCode().toInt(), error.text(), rule);
}

} // namespace

Database::Database(const QString &connectionName, const QString &path, Open how)
    : m_connectionName(connectionName)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(path);
    connection.setConnectOptions(how == Open::ToRead ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=30000"_s
                                                     : u"QSQLITE_BUSY_TIMEOUT=30000"_s);
    if (!connection.open()) {
        m_openError = errorOf(connection.lastError(), u"book.cannot_open"_s);
        return;
    }
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s};
    // No automatic checkpoint: one beside a commit can lose data (SQLite's WAL-reset bug up to 3.51.2). The
    // Checkpointer does it while no one can commit.
    if (how != Open::ToRead)
        pragmas = QStringList{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA wal_autocheckpoint = 0"_s} + pragmas;
    for (const QString &pragma : std::as_const(pragmas)) {
        QSqlQuery query(connection);
        if (!query.exec(pragma)) {
            m_openError = errorOf(query.lastError(), u"book.not_a_book"_s);
            return;
        }
    }
    if (how == Open::AsItIs || how == Open::ToRead)
        return;
    const Result<void> migrated
        = migrate(connection, how == Open::AndMigrate ? WithEntries::Refused : WithEntries::ToBeRebuilt);
    if (!migrated)
        m_openError = migrated.error();
}

Database::~Database()
{
    m_executed.clear();
    // The last connection moves the log into the file when it closes; a file that is another computer's by
    // now is left alone.
    if (sqlite3 *handle = whyNotWritten() ? connection() : nullptr)
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QString Database::path() const
{
    return QSqlDatabase::database(m_connectionName, false).databaseName();
}

sqlite3 *Database::connection() const
{
    const QVariant handle = QSqlDatabase::database(m_connectionName, false).driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                       : nullptr;
}

Result<qint64> Database::dataVersion()
{
    auto row = query(u"PRAGMA data_version"_s);
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toLongLong() : 0; });
}

Result<QSqlQuery> Database::prepare(const QString &sql, std::initializer_list<Value> values)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(errorOf(query.lastError()));
    for (const auto &[name, value] : values)
        query.bindValue(name, value);
    return query;
}

Result<QSqlQuery> Database::query(const QString &sql, std::initializer_list<Value> values)
{
    Result<QSqlQuery> prepared = prepare(sql, values);
    if (prepared)
        if (const Result<void> ran = run(*prepared); !ran)
            return fail(ran.error());
    return prepared;
}

Result<void> Database::execute(const QString &sql, std::initializer_list<Value> values)
{
    auto known = m_executed.find(sql);
    if (known == m_executed.end()) {
        Result<QSqlQuery> prepared = prepare(sql);
        if (!prepared)
            return fail(prepared.error());
        if (m_executed.size() >= mostExecuted)
            m_executed.clear();
        known = m_executed.emplace(sql, std::move(*prepared)).first;
    }
    QSqlQuery &statement = known->second;
    for (const auto &[name, value] : values)
        statement.bindValue(name, value);
    const Result<void> ran = run(statement);
    if (!ran) {
        m_executed.erase(known);
        return ran;
    }
    statement.finish();
    // What was written is not held any longer than that took.
    for (const auto &[name, value] : values)
        statement.bindValue(name, {});
    return ran;
}

Result<void> Database::run(QSqlQuery &query)
{
    if (!query.exec())
        return fail(errorOf(query.lastError()));
    return {};
}

} // namespace quittance
