#pragma once

#include "core/domain/ReportTable.h"

namespace quittance {

class DataTable;
struct Record;
struct RecordColumn;

//! More are a matter for a file.
constexpr qsizetype mostRowsOnPaper = 10'000;

//! The columns that a table shows, in their order.
QList<int> columnsInView(const DataTable &view);
//! Those that are wanted, in their order: also those that only a narrow window keeps away.
QList<int> fileColumns(const DataTable &view);

//! Records as a view of a plain table shows them: the columns in view, in their order, with amounts that can
//! be added up.
ReportTable tableOfRecords(
    const DataTable &view, const QList<RecordColumn> &columns, const QList<Record> &records);

//! What a row says in these columns of a file: days and amounts as such, words as they are copied.
QList<ReportCell> fileCells(const Record &record, const QList<int> &columns);

//! Records for a file, in all columns that are wanted.
ReportTable fileOfRecords(
    const DataTable &view, const QList<RecordColumn> &columns, const QList<Record> &records);

} // namespace quittance
