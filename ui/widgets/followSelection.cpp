#include "ui/widgets/followSelection.h"

#include <QAbstractItemView>

namespace quittance {

void followSelection(QAbstractItemView &list)
{
    const auto go = [&list](const QItemSelection &selected) {
        const QPersistentModelIndex to = selected.indexes().value(0);
        // Later: a key that moves on selects first, and is there only then.
        const auto follow = [&list, to] {
            if (to.isValid() && list.selectionModel()->isSelected(to) && list.currentIndex() != to)
                list.selectionModel()->setCurrentIndex(to, QItemSelectionModel::ClearAndSelect);
        };
        QMetaObject::invokeMethod(&list, follow, Qt::QueuedConnection);
    };
    QObject::connect(list.selectionModel(), &QItemSelectionModel::selectionChanged, &list, go);
}

} // namespace quittance
