#include "ui/widgets/goToRow.h"

#include <QAbstractItemView>

namespace quittance {

void goToRow(QAbstractItemView &table, int row)
{
    // Not setCurrentIndex() of the table: what it selects depends on the keys that are held down.
    table.selectionModel()->setCurrentIndex(
        table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace quittance
