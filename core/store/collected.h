#pragma once

#include "core/store/Database.h"

#include <QList>
#include <QSqlQuery>

#include <type_traits>

namespace quittance {

//! All rows of a query, each as read makes it of the row that the query stands on.
template <class Read>
auto collected(Result<QSqlQuery> row, Read read)
    -> Result<QList<std::invoke_result_t<Read, const QSqlQuery &>>>
{
    if (!row)
        return fail(row.error());
    QList<std::invoke_result_t<Read, const QSqlQuery &>> all;
    while (row->next())
        all.append(read(*row));
    return all;
}

//! The rows of these keys in their order, without those that are not there. sql names the place :key and is
//! prepared once.
template <class Read>
auto collectedByKey(Database &database, const QString &sql, const QList<qint64> &keys, Read read)
    -> Result<QList<std::invoke_result_t<Read, const QSqlQuery &>>>
{
    Result<QSqlQuery> row = database.prepare(sql);
    if (!row)
        return fail(row.error());
    QList<std::invoke_result_t<Read, const QSqlQuery &>> all;
    all.reserve(keys.size());
    for (const qint64 key : keys) {
        row->bindValue(QStringLiteral(":key"), key);
        if (const Result<void> ran = Database::run(*row); !ran)
            return fail(ran.error());
        while (row->next())
            all.append(read(*row));
    }
    return all;
}

} // namespace quittance
