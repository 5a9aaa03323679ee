#pragma once

#include "core/base/Error.h"
#include "core/domain/PackList.h"
#include "core/domain/ReportPeriod.h"
#include "core/domain/ReportTable.h"

#include <functional>

namespace quittance {

class Database;

//! What happened in a month, row by row, as the book knew it at some entry: what was recorded later changes
//! no figure. Tables of codes, as those of ReportLists; docs/cli.md names the columns.
class PackLists
{
public:
    explicit PackLists(Database &database)
        : m_database(database)
    {
    }

    //! The list's title and columns, without rows.
    static ReportTable head(PackList list);
    //! Hands every row to visit until that fails; in the order the rows were booked.
    Result<void> each(PackList list, const ReportSpan &span,
        const std::function<Result<void>(const QList<ReportCell> &)> &visit);

private:
    Database &m_database;
};

} // namespace quittance
