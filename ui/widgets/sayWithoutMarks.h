#pragma once

class QTreeWidgetItem;

namespace quittance {

//! Gives screen readers the texts of a tree's item without the marks that keep amounts and names together.
void sayWithoutMarks(QTreeWidgetItem &item);

} // namespace quittance
