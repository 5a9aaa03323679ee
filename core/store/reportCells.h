#pragma once

#include "core/domain/ReportTable.h"

class QSqlQuery;

namespace quittance {

//! The row a query stands on as cells of a report; its columns are the report's. An amount is in the currency
//! that the nearest column of currencies to its left names.
QList<ReportCell> cellsOf(const QSqlQuery &row, const QList<ReportTable::Column> &columns);

} // namespace quittance
