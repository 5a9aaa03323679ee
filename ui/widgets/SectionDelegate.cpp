#include "ui/widgets/SectionDelegate.h"

#include "ui/style/Tokens.h"
#include "ui/widgets/paintSection.h"

#include <QAbstractItemView>
#include <QPainter>

namespace quittance {

void SectionDelegate::drawIn(QAbstractItemView &list)
{
    list.setItemDelegate(new SectionDelegate(&list));
    list.viewport()->setAttribute(Qt::WA_Hover);
}

void SectionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect area = option.rect.adjusted(0, 1, 0, -1); // As far apart as the sidebar's.
    painter->save();
    paintSection(*painter, area, tokens,
        {.icon = index.data(iconRole).toString(),
            .text = index.data().toString(),
            .isCurrent = option.state.testFlag(QStyle::State_Selected),
            .isUnderMouse = option.state.testFlag(QStyle::State_MouseOver)});
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintSectionRing(*painter, area, tokens);
    painter->restore();
}

} // namespace quittance
