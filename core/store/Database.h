#pragma once

#include "core/base/Error.h"
#include "core/store/WriteGuard.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <unordered_map>
#include <utility>

struct sqlite3;

namespace quittance {

//! One SQLite connection to a book. Belongs to the thread that created it.
class Database
{
public:
    enum class Open : quint8 {
        AndMigrate, //!< Creates the file, or brings it up to date while it has no entries yet; only while no
                    //!< other connection is open.
        AndMigrateEntries, //!< Brings any older book up to date; its projections must then be rebuilt.
        AsItIs, //!< A further connection to a file that is known to be up to date.
        ToRead, //!< The same, to one without a write-ahead log; whatever would change it is refused by SQLite
                //!< with book.read_only. Tables of the connection's own are no part of it.
    };
    Database(const QString &connectionName, const QString &path, Open how = Open::AndMigrate);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! Empty when the file opened, is ours, is not newer than this program and could be brought up to date.
    //! Rules: book.cannot_open, book.not_a_book, book.pages_damaged, book.newer_program,
    //! book.migration_failed, book.needs_upgrade (an older book with entries: core/journal/UpgradeBook.h).
    const std::optional<Error> &openError() const { return m_openError; }

    using Value = std::pair<QLatin1StringView, QVariant>;

    //! A prepared statement with its values bound by name. The text is a literal or put together from
    //! literals; values always travel here. Storage error when SQLite refuses.
    Result<QSqlQuery> prepare(const QString &sql, std::initializer_list<Value> values = {});
    //! Prepares, binds and runs a statement; the query stands before its first row.
    Result<QSqlQuery> query(const QString &sql, std::initializer_list<Value> values = {});
    //! Runs a statement whose rows nobody wants. It stays prepared: what folds the journal or keeps a
    //! statement of the bank runs the same few thousands of times, and parsing took half of that.
    Result<void> execute(const QString &sql, std::initializer_list<Value> values = {});
    static Result<void> run(QSqlQuery &query);

    //! Asked before every write transaction, and before a connection closes, which may move the log into the
    //! file; without one all may be written.
    void setGuard(WriteGuard guard) { m_guard = std::move(guard); }
    std::optional<Error> whyNotWritten() const { return m_guard ? m_guard() : std::nullopt; }

    QString path() const;
    //! SQLite's own handle beneath Qt's driver, for CrmStatement; null when the book is not open.
    sqlite3 *connection() const;
    //! Changes whenever another connection has committed (PRAGMA data_version).
    Result<qint64> dataVersion();

private:
    QString m_connectionName;
    std::optional<Error> m_openError;
    WriteGuard m_guard;
    std::unordered_map<QString, QSqlQuery> m_executed; //!< By their text, reset, with nothing bound.
};

} // namespace quittance
