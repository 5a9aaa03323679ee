#pragma once

class QMenu;

namespace quittance {

class DataTable;

//! What the headers do with the mouse, in a menu below them: by which columns the rows are ordered, and which
//! way. Null where they come in one order only.
QMenu *openSortMenu(DataTable &table);

} // namespace quittance
