#include "core/store/ReportLists.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/listFacts.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

//! The currency an amount is in: the nearest column of currencies to its left.
ReportCell amountCell(const QSqlQuery &row, const QList<Column> &columns, int at)
{
    for (int i = at - 1; i >= 0; --i)
        if (columns.at(i).title.endsWith("currency"_L1))
            return row.value(at).isNull() ? ReportCell(QString())
                                          : ReportCell(moneyFrom(row.value(at), row.value(i)));
    return QString();
}

ReportCell cellOf(const QSqlQuery &row, const QList<Column> &columns, int at)
{
    switch (columns.at(at).kind) {
    case Column::Date:
        return row.value(at).isNull() ? ReportCell(QString()) : ReportCell(dateFrom(row.value(at)));
    case Column::Number:
    case Column::Percent:
    case Column::Quantity:
    case Column::Price:
        return row.value(at).toLongLong();
    case Column::Amount:
        return amountCell(row, columns, at);
    case Column::Text:
        break;
    }
    return row.value(at).toString();
}

} // namespace

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
    const QList<Column> columns = head(what).columns;
    while (row->next()) {
        QList<ReportCell> cells;
        for (int i = 0; i < columns.size(); ++i)
            cells.append(cellOf(*row, columns, i));
        if (const Result<void> done = visit(cells); !done)
            return done;
    }
    return {};
}

} // namespace quittance
