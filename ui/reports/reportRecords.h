#pragma once

#include "core/domain/ReportTable.h"
#include "core/domain/Statement.h"
#include "ui/widgets/RecordTableModel.h"

namespace quittance {

//! A worded report as rows of a table; its totals are the last ones.
QList<RecordColumn> reportColumns(const ReportTable &table);
QList<Record> reportRecords(const ReportTable &table);

//! A report in codes without what only programs read.
ReportTable withoutIds(const ReportTable &codes);

//! Number of the document that a line of statementTable() is about, of all currencies or one; empty where it
//! is about none.
QString documentAt(const Statement &statement, const QString &currency, int row);

} // namespace quittance
