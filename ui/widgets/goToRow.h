#pragma once

class QAbstractItemView;

namespace quittance {

//! Makes a row of a table the current one and the only one selected. QTableView::selectRow() looks for a
//! column at the table's left edge, and finds none where a mirrored table is filled by its columns.
void goToRow(QAbstractItemView &table, int row);

} // namespace quittance
