#pragma once

#include "core/base/Error.h"

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

} // namespace quittance
