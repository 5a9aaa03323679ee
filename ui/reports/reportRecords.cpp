#include "ui/reports/reportRecords.h"

#include "ui/print/tableSums.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ReportText.h"
#include "ui/widgets/cells.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

constexpr int manyAmounts = 5;
constexpr int codeWidth = 84; //!< Of a column with the codes of currencies.
constexpr int shortCodeWidth = 48;
constexpr int mostWordsWidth = 220;
constexpr qsizetype rowsLookedAt = 200;

bool isFigure(Column::Kind kind)
{
    return kind != Column::Text && kind != Column::Date;
}

//! Where many amounts stand beside each other, each has a little less room, and the name some more.
int widthOf(const Column &column, bool isDense)
{
    switch (column.kind) {
    case Column::Date:
        return 96;
    case Column::Amount:
        return isDense ? 96 : 108;
    case Column::Text:
        return 124;
    default:
        return 84;
    }
}

//! The first column of words that are not codes takes what room there is.
qsizetype stretching(const ReportTable &table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).kind != Column::Text)
            continue;
        for (const QList<ReportCell> &row : table.rows)
            if (const auto *text = std::get_if<QString>(&row.at(i)); text && text->size() > 8)
                return i;
    }
    return 0;
}

//! What the words of a column need, within reason.
int wordsWidth(const ReportTable &table, qsizetype column)
{
    const QFontMetrics words(fonts::small());
    int width = 0;
    for (qsizetype row = 0; row < qMin(rowsLookedAt, table.rows.size()); ++row)
        if (const auto *text = std::get_if<QString>(&table.rows.at(row).at(column)))
            width = qMax(width, words.horizontalAdvance(*text) + 2 * cells::padding + 2);
    return qMin(width, mostWordsWidth);
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
    const qsizetype wide = stretching(table);
    const qsizetype currency = currencyColumn(table);
    const QFontMetrics titles(fonts::small());
    const bool isDense = std::ranges::count(table.columns, Column::Amount, &Column::kind) > manyAmounts;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns.at(i);
        const bool isShort = isDense && i == currency; // Its codes need less room than its name.
        const QString shown
            = isShort ? QCoreApplication::translate("quittance::ReportText", "Cur.") : column.title;
        const int title = titles.horizontalAdvance(shown) + 2 * cells::padding + 2;
        const int usual = isShort ? shortCodeWidth : i == currency ? codeWidth : widthOf(column, isDense);
        const bool isWords = column.kind == Column::Text && i != currency && !isDense;
        const int words = isWords && i != wide ? wordsWidth(table, i) : 0;
        columns.append(
            {shown, column.title, i == wide ? 0 : qMax(qMax(usual, title), words), isFigure(column.kind)});
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
