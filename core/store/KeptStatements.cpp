#include "core/store/KeptStatements.h"

namespace quittance {

Result<QSqlQuery *> KeptStatements::prepared(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return &known->second;
    Result<QSqlQuery> query = m_database.prepare(sql);
    if (!query)
        return fail(query.error());
    return &m_statements.emplace(sql, *std::move(query)).first->second;
}

Result<QSqlQuery *> KeptStatements::run(const QString &sql, std::initializer_list<Database::Value> values)
{
    const Result<QSqlQuery *> query = prepared(sql);
    if (!query)
        return query;
    for (const auto &[name, value] : values)
        (*query)->bindValue(name, value);
    if (const Result<void> ran = Database::run(**query); !ran)
        return fail(ran.error());
    return query;
}

} // namespace quittance
