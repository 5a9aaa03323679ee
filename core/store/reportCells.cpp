#include "core/store/reportCells.h"

#include "core/store/SqlValues.h"

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

QList<ReportCell> cellsOf(const QSqlQuery &row, const QList<Column> &columns)
{
    QList<ReportCell> cells;
    for (int i = 0; i < columns.size(); ++i)
        cells.append(cellOf(row, columns, i));
    return cells;
}

} // namespace quittance
