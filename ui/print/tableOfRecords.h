#pragma once

#include "core/domain/ReportTable.h"

namespace quittance {

class DataTable;
class RecordTableModel;

//! What a view shows of a plain table: the columns in view, in their order, with amounts that can be added
//! up.
ReportTable tableOfRecords(const DataTable &view, const RecordTableModel &model);

} // namespace quittance
