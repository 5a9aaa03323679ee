#include "ui/reports/reportRecords.h"

#include "ui/print/tableSums.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ReportText.h"
#include "ui/widgets/CellTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

constexpr int manyAmounts = 5;

bool isFigure(Column::Kind kind)
{
    return kind != Column::Text && kind != Column::Date;
}

Cell cellOf(const ReportCell &cell, Column::Kind kind, bool isTotal)
{
    Cell shown{.text = reportCellText(cell, kind), .tooltip = {}, .chip = std::nullopt};
    shown.isStrong = isTotal;
    if (const auto *money = std::get_if<Money>(&cell)) {
        shown.tooltip = moneyWithCode(*money);
        shown.isSecondary = money->isZero() && !isTotal;
        shown.decimals = money->currency().decimals();
        shown.raw = money->text();
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        shown.raw = day->toString(Qt::ISODate);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        shown.raw = Column::decimalsOf(kind) == 0 ? QString::number(*number) : shown.text;
    }
    return shown;
}

QString keyOf(const QList<ReportCell> &row, qsizetype place, bool isTotal)
{
    QStringList words;
    for (const ReportCell &cell : row)
        if (const auto *text = std::get_if<QString>(&cell))
            words.append(*text);
    return u"%1 %2 %3"_s.arg(isTotal ? u"total"_s : u"row"_s, QString::number(place), words.join(u'\n'));
}

} // namespace

QList<RecordColumn> reportColumns(const ReportTable &table)
{
    QList<RecordColumn> columns;
    const qsizetype currency = currencyColumn(table);
    const bool isDense = std::ranges::count(table.columns, Column::Amount, &Column::kind) > manyAmounts
        && std::ranges::count(table.columns, Column::Text, &Column::kind) > 1; // Else it has what is left.
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns.at(i);
        const QString shown = isDense && i == currency // Its codes need less room than its name.
            ? QCoreApplication::translate("quittance::ReportText", "Cur.")
            : column.title;
        columns.append({.title = shown, .spokenTitle = column.title, .isAmount = isFigure(column.kind)});
    }
    return columns;
}

QList<Record> reportRecords(const ReportTable &table)
{
    QList<Record> records;
    const auto add = [&](const QList<QList<ReportCell>> &rows, bool isTotal) {
        for (qsizetype place = 0; place < rows.size(); ++place) {
            Record record{keyOf(rows.at(place), place, isTotal), {}};
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                record.cells.append(cellOf(rows.at(place).at(i), table.columns.at(i).kind, isTotal));
            records.append(record);
        }
    };
    add(table.rows, false);
    add(table.totals, true);
    return records;
}

ReportTable withoutIds(const ReportTable &codes)
{
    if (codes.columns.isEmpty() || codes.columns.constFirst().title != "customer_id"_L1)
        return codes;
    ReportTable table = codes;
    table.columns.removeFirst();
    for (QList<ReportCell> &row : table.rows)
        row.removeFirst();
    for (QList<ReportCell> &row : table.totals) {
        const ReportCell word = row.takeFirst(); // "total" stands in the first column, whichever that is.
        if (!row.isEmpty() && row.constFirst() == ReportCell(QString()))
            row.first() = word;
    }
    return table;
}

QString documentAt(const Statement &statement, const QString &currency, int row)
{
    static const QStringList documents{
        u"invoice"_s, u"void"_s, u"credit_note"_s, u"write_off"_s, u"write_off_reversed"_s, u"settlement"_s};
    qsizetype first = 0;
    for (const CurrencyStatement &part : statement.currencies) {
        if (!currency.isEmpty() && part.opening.currency().text() != currency)
            continue;
        const qsizetype line = row - first - 1; // The opening balance comes first…
        if (line >= 0 && line < part.lines.size())
            return documents.contains(part.lines.at(line).kind) ? part.lines.at(line).reference : QString();
        first += part.lines.size() + 2; // …and the closing one last.
    }
    return {};
}

} // namespace quittance
