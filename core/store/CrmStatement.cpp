#include "core/store/CrmStatement.h"

#include "core/store/storageError.h"

#include <QDateTime>
#include <QTimeZone>

#include <sqlite3.h>

namespace quittance {

namespace {

Error errorOf(sqlite3 *connection)
{
    return storageError(sqlite3_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

void bind(sqlite3_stmt *statement, int position, const CrmValue &value)
{
    // A QByteArray without bytes still points to a zero, so that an empty text does not become NULL.
    const QByteArray &bytes = value.bytes();
    switch (value.kind()) {
    case CrmValue::Kind::Null:
        sqlite3_bind_null(statement, position);
        break;
    case CrmValue::Kind::Number:
        sqlite3_bind_int64(statement, position, value.number());
        break;
    case CrmValue::Kind::Text:
        sqlite3_bind_text(
            statement, position, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        break;
    case CrmValue::Kind::Blob:
        sqlite3_bind_blob(
            statement, position, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        break;
    }
}

} // namespace

CrmStatement::CrmStatement(Database &database, QString sql)
    : m_database(database)
    , m_sql(std::move(sql))
{
}

void CrmStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<void> CrmStatement::prepare()
{
    sqlite3 *connection = m_database.connection();
    if (!connection)
        return fail(ErrorKind::Storage, QStringLiteral("the book is not open"));
    const QByteArray sql = m_sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection, sql.constData(), static_cast<int>(sql.size()),
            SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return fail(errorOf(connection));
    m_statement.reset(statement);
    return {};
}

Result<CrmStatement::Rows *> CrmStatement::run(std::initializer_list<CrmValue> values)
{
    if (!m_statement)
        if (const Result<void> prepared = prepare(); !prepared)
            return fail(prepared.error());
    sqlite3_stmt *statement = m_statement.get();
    sqlite3_reset(statement);
    m_bound.assign(values);
    Q_ASSERT(static_cast<int>(m_bound.size()) == sqlite3_bind_parameter_count(statement));
    for (size_t i = 0; i < m_bound.size(); ++i)
        bind(statement, static_cast<int>(i) + 1, m_bound[i]);
    const int step = sqlite3_step(statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE) {
        Error error = errorOf(sqlite3_db_handle(statement));
        sqlite3_reset(statement);
        return fail(std::move(error));
    }
    m_rows.m_statement = statement;
    m_rows.m_isFirst = true;
    m_rows.m_hasRow = step == SQLITE_ROW;
    if (step == SQLITE_DONE)
        sqlite3_reset(statement); // Holds no lock longer than it must.
    return &m_rows;
}

Result<void> CrmStatement::execute(std::initializer_list<CrmValue> values)
{
    return run(values).transform([](Rows *rows) { rows->finish(); });
}

bool CrmStatement::Rows::next()
{
    if (!m_hasRow)
        return false;
    if (!std::exchange(m_isFirst, false))
        m_hasRow = sqlite3_step(m_statement) == SQLITE_ROW;
    return m_hasRow;
}

QVariant CrmStatement::Rows::value(int column) const
{
    if (!m_hasRow)
        return {};
    const auto bytes = [&] { return sqlite3_column_bytes(m_statement, column); };
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(m_statement, column));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, bytes());
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(blob, bytes());
    }
    default:
        return {};
    }
}

QByteArray CrmStatement::Rows::utf8(int column) const
{
    if (!m_hasRow || sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArray(text, sqlite3_column_bytes(m_statement, column));
}

void CrmStatement::Rows::finish()
{
    if (std::exchange(m_hasRow, false))
        sqlite3_reset(m_statement);
}

int CrmStatement::Rows::numRowsAffected() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement));
}

QVariant crmTime(const QDateTime &time)
{
    const CrmValue value = CrmValue::time(time);
    return value.kind() == CrmValue::Kind::Null ? QVariant(QMetaType::fromType<qint64>())
                                                : QVariant(value.number());
}

QDateTime crmTimeOf(const QVariant &column)
{
    return column.isNull() ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), QTimeZone::utc());
}

} // namespace quittance
