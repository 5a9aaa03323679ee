#pragma once

#include "core/domain/ReportTable.h"

namespace quittance {

//! The column that says which currency a row is in: all that stands in it are codes; -1 where there is none.
qsizetype currencyColumn(const ReportTable &table);

//! Adds those that the Amount columns of a row are in and that are not among them yet; none for one that
//! is not counted.
void addCurrencies(const ReportTable &table, qsizetype row, QList<Currency> &currencies);

//! Sums of the Amount columns over count rows from first on, a row for each currency, the book's own first:
//! word in the first cell, the code in the column of currencies. Amounts of one row may be of several.
//! Rows that the table does not count are left out.
QList<QList<ReportCell>> sumsOf(
    const ReportTable &table, qsizetype first, qsizetype count, const QString &word);

} // namespace quittance
