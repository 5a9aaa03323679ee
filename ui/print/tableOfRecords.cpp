#include "ui/print/tableOfRecords.h"

#include "ui/widgets/CellTable.h"
#include "ui/widgets/DataTable.h"

#include <QHeaderView>

#include <algorithm>

namespace quittance {

namespace {

using Column = ReportTable::Column;

//! The code an amount's long form ends with: "1,249.97 EUR".
std::optional<Currency> currencyAtEnd(const QString &text)
{
    constexpr qsizetype codeLength = 3;
    return Currency::find(text.right(codeLength));
}

//! The currency a row names in a cell of its own.
std::optional<Currency> currencyOf(const Record &record)
{
    for (const Cell &cell : record.cells)
        if (const auto found = Currency::find(cell.text))
            return found;
    return std::nullopt;
}

ReportCell cellOf(const Record &record, const Cell &cell)
{
    const auto currency = cell.decimals < 0 ? std::nullopt : currencyAtEnd(cell.tooltip);
    const auto used = currency || cell.decimals < 0 ? currency : currencyOf(record);
    if (used && !cell.raw.isEmpty())
        if (const Result<Money> money = Money::parse(cell.raw, *used))
            return *money;
    return cell.text.isEmpty() && cell.chip ? cell.chip->text : cell.text;
}

//! What a row's amounts are in: every table names it behind them.
std::optional<Currency> currencyBehindAmounts(const Record &record)
{
    auto cell = std::ranges::find_if(record.cells, [](const Cell &c) { return c.decimals >= 0; });
    for (; cell != record.cells.end(); ++cell)
        if (const auto found = Currency::find(CellTable::rawText(*cell)))
            return found;
    return std::nullopt;
}

ReportCell fileCell(const Cell &cell, const std::optional<Currency> &currency)
{
    if (cell.decimals >= 0 && currency)
        if (const Result<Money> money = Money::parse(cell.raw, *currency))
            return *money;
    constexpr qsizetype dayLength = 10; // A moment begins like a day.
    const QDate day = cell.raw.size() == dayLength ? QDate::fromString(cell.raw, Qt::ISODate) : QDate();
    if (day.isValid())
        return day;
    const QString text = CellTable::rawText(cell);
    return text.isEmpty() && cell.chip ? cell.chip->text : text;
}

//! Those that isThere says, as they stand.
template <class IsThere>
QList<int> columnsOf(const DataTable &view, const IsThere &isThere)
{
    QList<int> columns;
    for (int place = 0; place < view.horizontalHeader()->count(); ++place)
        if (const int column = view.horizontalHeader()->logicalIndex(place); isThere(column))
            columns.append(column);
    return columns;
}

ReportTable headOf(const QList<RecordColumn> &columns, const QList<int> &shown)
{
    ReportTable table;
    for (const int column : shown) {
        const RecordColumn &facts = columns.at(column);
        table.columns.append({facts.title, facts.isAmount ? Column::Amount : Column::Text});
    }
    return table;
}

} // namespace

QList<int> columnsInView(const DataTable &view)
{
    return columnsOf(view, [&view](int column) { return !view.isColumnHidden(column); });
}

QList<int> fileColumns(const DataTable &view)
{
    return columnsOf(view, [&view](int column) { return view.isWanted(column); });
}

ReportTable tableOfRecords(
    const DataTable &view, const QList<RecordColumn> &columns, const QList<Record> &records)
{
    const QList<int> shown = columnsInView(view);
    ReportTable table = headOf(columns, shown);
    for (const Record &record : records) {
        QList<ReportCell> cells;
        for (const int column : shown)
            cells.append(cellOf(record, record.cells.at(column)));
        table.rows.append(cells);
    }
    return table;
}

QList<ReportCell> fileCells(const Record &record, const QList<int> &columns)
{
    const auto currency = currencyBehindAmounts(record);
    QList<ReportCell> cells;
    for (const int column : columns)
        cells.append(fileCell(record.cells.at(column), currency));
    return cells;
}

ReportTable fileOfRecords(
    const DataTable &view, const QList<RecordColumn> &columns, const QList<Record> &records)
{
    const QList<int> shown = fileColumns(view);
    ReportTable table = headOf(columns, shown);
    for (const Record &record : records)
        table.rows.append(fileCells(record, shown));
    return table;
}

} // namespace quittance
