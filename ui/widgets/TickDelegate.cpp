#include "ui/widgets/TickDelegate.h"

#include "ui/widgets/cells.h"

#include <QPainter>
#include <QStyle>

namespace quittance {

namespace {

constexpr int usualDecimals = 2; //!< Room kept for them where a currency has fewer.
constexpr int shift = 8; //!< What the style leaves at the side of a tick is less than the padding of a cell.

QStyleOptionViewItem inward(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem moved(option);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    moved.state.setFlag(QStyle::State_HasFocus, false); // The table rings the whole row.
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable)) // Looks like what it is: not to be changed.
        moved.state.setFlag(QStyle::State_Enabled, false);
    moved.rect.adjust(isMirrored ? 0 : shift, 0, isMirrored ? -shift : 0, 0);
    return moved;
}

} // namespace

void TickDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    cells::paintGround(*painter, option);
    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyledItemDelegate::paint(painter, inward(option, index), index);
    } else {
        const QRect area = cells::contentOf(option, false);
        const QString text = index.data().toString();
        const QVariant decimals = index.data(DecimalsRole);
        const Ink ink = index.data(IsNothingRole).toBool() ? Ink::Secondary : Ink::Text;
        if (decimals.isValid())
            cells::paintAmount(*painter, option, area, text, decimals.toInt(), usualDecimals, ink, false);
        else
            cells::paintText(*painter, option, area, text, Ink::Text, false, false);
    }
    painter->restore();
}

bool TickDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, inward(option, index), index);
}

} // namespace quittance
