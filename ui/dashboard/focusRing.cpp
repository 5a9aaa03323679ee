#include "ui/dashboard/focusRing.h"

#include "ui/style/Tokens.h"

#include <QPainter>

namespace quittance {

void paintFocusRing(QPainter &painter, const QRect &area, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace quittance
