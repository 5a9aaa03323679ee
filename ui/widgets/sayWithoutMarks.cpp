#include "ui/widgets/sayWithoutMarks.h"

#include "ui/text/isolated.h"

#include <QTreeWidgetItem>

namespace quittance {

void sayWithoutMarks(QTreeWidgetItem &item)
{
    for (int column = 0; column < item.columnCount(); ++column)
        item.setData(column, Qt::AccessibleTextRole, withoutMarks(item.text(column)));
}

} // namespace quittance
