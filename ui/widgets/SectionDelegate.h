#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace quittance {

//! Draws the entries of a list that chooses what stands beside it as the sidebar draws its sections.
class SectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int iconRole = Qt::UserRole; //!< The name of an entry's icon.

    using QStyledItemDelegate::QStyledItemDelegate;

    //! From now on it draws the list, which shows what is under the mouse.
    static void drawIn(QAbstractItemView &list);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace quittance
