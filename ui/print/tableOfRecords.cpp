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

//! cellOfRow: what stands for a cell of a row.
template <class CellOfRow>
ReportTable shownTable(const DataTable &view, const QList<RecordColumn> &columns,
    const QList<Record> &records, CellOfRow cellOfRow)
{
    ReportTable table;
    QList<int> shown;
    for (int place = 0; place < columns.size(); ++place) {
        const int column = view.horizontalHeader()->logicalIndex(place);
        if (!view.isColumnHidden(column))
            shown.append(column);
    }
    for (const int column : std::as_const(shown)) {
        const RecordColumn &facts = columns.at(column);
        table.columns.append({facts.title, facts.isAmount ? Column::Amount : Column::Text});
    }
    for (const Record &record : records) {
        QList<ReportCell> cells;
        for (const int column : std::as_const(shown))
            cells.append(cellOfRow(record, record.cells.at(column)));
        table.rows.append(cells);
    }
    return table;
}

} // namespace

ReportTable tableOfRecords(
    const DataTable &view, const QList<RecordColumn> &columns, const QList<Record> &records)
{
    return shownTable(view, columns, records, &cellOf);
}

ReportTable fileOfRecords(
    const DataTable &view, const QList<RecordColumn> &columns, const QList<Record> &records)
{
    return shownTable(view, columns, records,
        [](const Record &record, const Cell &cell) { return fileCell(cell, currencyBehindAmounts(record)); });
}

} // namespace quittance
