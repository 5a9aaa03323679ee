#include "core/store/CrmStatement.h"

#include <QDateTime>
#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

CrmStatement::CrmStatement(Database &database, QString sql)
    : m_database(database)
    , m_sql(std::move(sql))
{
}

Result<QSqlQuery *> CrmStatement::run(std::initializer_list<QVariant> values)
{
    if (!m_query) {
        Result<QSqlQuery> prepared = m_database.prepare(m_sql);
        if (!prepared)
            return fail(prepared.error());
        m_query = std::move(*prepared);
    }
    int position = 0;
    for (const QVariant &value : values)
        m_query->bindValue(position++, value);
    if (const Result<void> ran = Database::run(*m_query); !ran)
        return fail(ran.error());
    return &*m_query;
}

Result<void> CrmStatement::execute(std::initializer_list<QVariant> values)
{
    return run(values).transform([](QSqlQuery *query) { query->finish(); });
}

QVariant crmText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant crmTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime crmTimeOf(const QVariant &column)
{
    return column.isNull() ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), QTimeZone::utc());
}

} // namespace quittance
