#include "core/store/ReportLists.h"

#include "core/store/Database.h"
#include "core/store/listFacts.h"
#include "core/store/reportCells.h"

namespace quittance {

ReportTable ReportLists::head(What what)
{
    const ListFacts &facts = listFacts(what);
    return {.title = facts.title, .columns = facts.columns};
}

Result<void> ReportLists::each(What what, const std::function<Result<void>(const QList<ReportCell> &)> &visit)
{
    auto row = m_database.query(listFacts(what).statement);
    if (!row)
        return fail(row.error());
    const QList<ReportTable::Column> columns = head(what).columns;
    while (row->next())
        if (const Result<void> done = visit(cellsOf(*row, columns)); !done)
            return done;
    return {};
}

} // namespace quittance
