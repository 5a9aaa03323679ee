#include "core/store/PackLists.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/packFacts.h"
#include "core/store/reportCells.h"

namespace quittance {

using namespace Qt::StringLiterals;

ReportTable PackLists::head(PackList list)
{
    const ListFacts &facts = packFacts(list);
    return {.title = facts.title, .columns = facts.columns};
}

Result<void> PackLists::each(PackList list, const ReportSpan &span,
    const std::function<Result<void>(const QList<ReportCell> &)> &visit)
{
    const ListFacts &facts = packFacts(list);
    auto row = m_database.query(
        u"WITH span (first, last, seq) AS (SELECT :from, :through, :seq) "_s + facts.statement,
        {{":from"_L1, dateValue(span.from)}, {":through"_L1, dateValue(span.to)},
            {":seq"_L1, span.knownSeq}});
    if (!row)
        return fail(row.error());
    while (row->next())
        if (const Result<void> done = visit(cellsOf(*row, facts.columns)); !done)
            return done;
    return {};
}

} // namespace quittance
