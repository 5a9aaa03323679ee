#include "ui/widgets/RecordDelegate.h"

#include "ui/widgets/CellTable.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/tipText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace quittance {

namespace {

constexpr int usualDecimals = 2; //!< Room kept for them where a currency has fewer.

QRect atTheRight(const QRect &area, const ChipLook &chip)
{
    return area.adjusted(qMax(0, area.width() - chipSize(chip).width()), 0, 0, 0);
}

//! Below zero an amount has its colour beside its sign.
Ink inkOf(const Cell &amount)
{
    return amount.isSecondary ? Ink::Secondary : amount.raw.startsWith(u'-') ? Ink::Negative : Ink::Text;
}

} // namespace

void RecordDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &table = dynamic_cast<const CellTable &>(*index.model());
    const Cell *const known = table.cellAt(index.row(), index.column());
    const QRect area = cells::contentOf(option, index.column() == 0);
    painter->save();
    painter->setClipRect(option.rect);
    cells::paintGround(*painter, option);
    if (!known) {
        cells::paintPlaceholder(*painter, option, area);
        painter->restore();
        return;
    }
    const Cell &cell = *known;
    const bool isAmount = table.columns().at(index.column()).isAmount;
    if (cell.chip)
        paintChip(*painter, isAmount ? atTheRight(area, *cell.chip) : area, *cell.chip, option.palette);
    else if (!cell.icon.isEmpty())
        cells::paintMarked(*painter, option, area, cell.icon, cell.text);
    else if (cell.isMono)
        cells::paintMono(*painter, option, area, cell.text, cell.isSecondary ? Ink::Secondary : Ink::Text);
    else if (cell.decimals >= 0)
        cells::paintAmount(
            *painter, option, area, cell.text, cell.decimals, usualDecimals, inkOf(cell), cell.isStrong);
    else
        cells::paintText(*painter, option, area, cell.text, cell.isSecondary ? Ink::Secondary : Ink::Text,
            cell.isStrong, isAmount);
    painter->restore();
}

bool RecordDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString full = index.data(Qt::AccessibleTextRole).toString();
    const bool cut
        = option.fontMetrics.horizontalAdvance(full) > cells::contentOf(option, index.column() == 0).width();
    if (cut || full != index.data().toString())
        QToolTip::showText(event->globalPos(), tipText(full), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace quittance
