#pragma once

#include "core/domain/ReportList.h"
#include "core/domain/ReportTable.h"

#include <functional>

namespace quittance {

class Database;

//! Whole lists, row by row, so that a million of them never lie in memory at once. Tables of codes, as those
//! of ReportQueries.
class ReportLists
{
public:
    using What = ReportList;

    explicit ReportLists(Database &database)
        : m_database(database)
    {
    }

    //! The list's title and columns, without rows; docs/cli.md names them. Documents and money come in the
    //! order they were booked, the rest by its key. Times are UTC text.
    static ReportTable head(What what);
    //! Hands every row to visit until that fails.
    Result<void> each(What what, const std::function<Result<void>(const QList<ReportCell> &)> &visit);

private:
    Database &m_database;
};

} // namespace quittance
