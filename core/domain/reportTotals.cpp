#include "core/domain/reportTotals.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

qsizetype currencyColumn(const ReportTable &table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns.at(i).title == "currency"_L1)
            return i;
    return -1;
}

void addRow(QList<ReportCell> &sums, const QList<ReportCell> &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        const auto *money = std::get_if<Money>(&row.at(i));
        if (!money)
            continue;
        auto *sum = std::get_if<Money>(&sums[i]);
        sums[i] = sum ? *sum + *money : *money;
    }
}

} // namespace

void addTotals(ReportTable &table)
{
    const qsizetype currency = currencyColumn(table);
    if (currency < 0)
        return;
    for (const QList<ReportCell> &row : std::as_const(table.rows)) {
        QList<ReportCell> *sums = nullptr;
        for (QList<ReportCell> &total : table.totals)
            if (total.at(currency) == row.at(currency))
                sums = &total;
        if (!sums) {
            QList<ReportCell> fresh(table.columns.size(), ReportCell(QString()));
            fresh.first() = u"total"_s;
            fresh[currency] = row.at(currency);
            table.totals.append(fresh);
            sums = &table.totals.last();
        }
        addRow(*sums, row);
    }
}

} // namespace quittance
