#include "ui/print/tableSums.h"

#include "ui/text/currencyOrder.h"

#include <algorithm>

namespace quittance {

using Column = ReportTable::Column;

namespace {

bool isCode(const ReportCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text && Currency::find(*text).has_value();
}

bool isEmpty(const ReportCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text && text->isEmpty();
}

} // namespace

qsizetype currencyColumn(const ReportTable &table)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column).kind != Column::Text)
            continue;
        bool hasCode = false;
        bool hasOther = false;
        for (const QList<ReportCell> &row : table.rows) {
            hasCode |= isCode(row.at(column));
            hasOther |= !isCode(row.at(column)) && !isEmpty(row.at(column));
        }
        if (hasCode && !hasOther)
            return column;
    }
    return -1;
}

void addCurrencies(const ReportTable &table, qsizetype row, QList<Currency> &currencies)
{
    if (table.uncounted.contains(row))
        return;
    const QList<ReportCell> &cells = table.rows.at(row);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const auto *money = std::get_if<Money>(&cells.at(column));
        if (money && table.columns.at(column).kind == Column::Amount
            && !currencies.contains(money->currency()))
            currencies.append(money->currency());
    }
}

QList<QList<ReportCell>> sumsOf(
    const ReportTable &table, qsizetype first, qsizetype count, const QString &word)
{
    QList<Currency> currencies;
    QList<QList<qint64>> sums;
    QList<bool> isUsed(table.columns.size(), false);
    for (qsizetype i = first; i < qMin(first + count, table.rows.size()); ++i) {
        if (table.uncounted.contains(i))
            continue;
        const QList<ReportCell> &row = table.rows.at(i);
        addCurrencies(table, i, currencies);
        while (sums.size() < currencies.size())
            sums.append(QList<qint64>(table.columns.size(), 0));
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const auto *money = std::get_if<Money>(&row.at(column));
            if (!money || table.columns.at(column).kind != Column::Amount)
                continue;
            const qsizetype place = currencies.indexOf(money->currency());
            sums[place][column] += money->minor();
            isUsed[column] = true;
        }
    }
    const qsizetype codes = currencyColumn(table);
    QList<QList<ReportCell>> rows;
    QList<Currency> told = currencies;
    std::ranges::sort(told,
        [own = leadingCurrency()](Currency one, Currency other) { return standsBefore(one, other, own); });
    for (const Currency currency : std::as_const(told)) {
        const qsizetype place = currencies.indexOf(currency);
        QList<ReportCell> row(table.columns.size(), QString());
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            if (isUsed.at(column))
                row[column] = Money(sums.at(place).at(column), currency);
        if (codes > 0 || (codes == 0 && table.columns.size() == 1))
            row[codes] = currency.text();
        if (!row.isEmpty() && !isUsed.constFirst())
            row[0] = codes == 0 ? QString(word + u' ' + currency.text()) : word;
        rows.append(row);
    }
    return rows;
}

} // namespace quittance
