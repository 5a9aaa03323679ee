#include "ui/shell/PaletteDelegate.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"

#include <QIcon>
#include <QPainter>

namespace quittance {

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isHeading = !index.flags().testFlag(Qt::ItemIsEnabled);
    const bool isPossible = index.data(whyNotRole).toString().isEmpty();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && !isHeading;
    // What cannot be done is dim also while it is chosen; on the ground of a selection no dim words are read.
    const bool selected = isCurrent && isPossible;
    painter->fillRect(option.rect, selected ? tokens.selection : isCurrent ? tokens.current : tokens.base);
    const QRect area = option.rect.adjusted(8, 0, -8, 0);
    painter->setFont(isHeading ? fonts::strong(fonts::small()) : fonts::body());
    painter->setPen(selected         ? tokens.onSelection
            : isHeading || isCurrent ? tokens.secondary
            : isPossible             ? tokens.text
                                     : tokens.placeholder);
    if (isHeading) {
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        return;
    }
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, area, box); };
    icon.paint(painter, placed({area.x(), area.y() + (area.height() - 16) / 2, 16, 16}), Qt::AlignCenter,
        selected         ? QIcon::Selected
            : isPossible ? QIcon::Normal
                         : QIcon::Disabled);
    const QString keys = index.data(keysRole).toString();
    const int keysWidth = QFontMetrics(fonts::small()).horizontalAdvance(keys);
    const QRect words = placed(area.adjusted(26, 0, -keysWidth - 12, 0));
    painter->drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
        QFontMetrics(fonts::body())
            .elidedText(asLine(index.data().toString()), Qt::ElideRight, words.width()));
    painter->setFont(fonts::small());
    if (!selected)
        painter->setPen(tokens.secondary);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, keys);
}

} // namespace quittance
