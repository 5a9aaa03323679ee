#pragma once

#include "core/domain/ReportTable.h"

namespace quittance {

class DataTable;
struct Record;
struct RecordColumn;

//! More are a matter for a file.
constexpr qsizetype mostRowsOnPaper = 10'000;

//! Records as a view of a plain table shows them: the columns in view, in their order, with amounts that can
//! be added up.
ReportTable tableOfRecords(
    const DataTable &view, const QList<RecordColumn> &columns, const QList<Record> &records);

//! The same for a file that machines read: days and amounts as such, words as they are copied.
ReportTable fileOfRecords(
    const DataTable &view, const QList<RecordColumn> &columns, const QList<Record> &records);

} // namespace quittance
