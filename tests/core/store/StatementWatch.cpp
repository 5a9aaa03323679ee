#include "tests/core/store/StatementWatch.h"

#include "core/store/Database.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

int noteStatement(unsigned, void *context, void *, void *text)
{
    const QByteArray sql(static_cast<const char *>(text));
    const QByteArray first = sql.simplified().split(' ').constFirst().toUpper();
    if (first == "SELECT" || first == "WITH")
        static_cast<QList<QByteArray> *>(context)->append(sql);
    return 0;
}

} // namespace

StatementWatch::StatementWatch(Database &database)
{
    const QVariant handle
        = QSqlDatabase::database(u"test"_s, false).driver()->handle(); // The name of TestBook's connection.
    Q_ASSERT(QLatin1StringView(handle.typeName()) == "sqlite3*"_L1);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    Q_ASSERT(database.path() == QString::fromUtf8(sqlite3_db_filename(m_handle, "main")));
}

QStringList StatementWatch::plansOf(const std::function<void()> &work)
{
    QList<QByteArray> statements;
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, noteStatement, &statements);
    work();
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
    QStringList plans;
    for (const QByteArray &statement : statements)
        plans += plan(statement);
    return plans;
}

QStringList StatementWatch::plan(const QByteArray &sql) const
{
    QStringList steps;
    sqlite3_stmt *explained = nullptr;
    const QByteArray question = "EXPLAIN QUERY PLAN " + sql;
    if (sqlite3_prepare_v2(m_handle, question.constData(), -1, &explained, nullptr) == SQLITE_OK)
        while (sqlite3_step(explained) == SQLITE_ROW)
            steps << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(explained, 3)));
    sqlite3_finalize(explained);
    // A subquery with a name is read row by row as well, but it is no table: "SCAN (p)".
    for (QString &step : steps) {
        const QString name = step.mid(5);
        const bool isSubquery
            = steps.contains(u"CO-ROUTINE "_s + name) || steps.contains(u"MATERIALIZE "_s + name);
        if (step.startsWith("SCAN "_L1) && isSubquery)
            step = u"SCAN (%1)"_s.arg(name);
    }
    return steps;
}

} // namespace quittance
