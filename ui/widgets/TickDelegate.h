#pragma once

#include <QStyledItemDelegate>

namespace quittance {

//! Cells of a list to be ticked: painted as those of all tables are, with the ticks as far from the edge as
//! the words of a first column.
class TickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! How many decimals the amount in the cell has; words have none of it.
    static constexpr int DecimalsRole = Qt::UserRole + 1;
    static constexpr int IsNothingRole = Qt::UserRole + 2; //!< Whether the amount is 0, which stands paler.

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace quittance
