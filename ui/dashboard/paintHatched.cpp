#include "ui/dashboard/paintHatched.h"

#include <QPainter>

namespace quittance {

void paintHatched(QPainter &painter, const QRect &bar, const QColor &color)
{
    constexpr int step = 6;
    painter.save();
    painter.setClipRect(bar);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    for (int x = bar.x() - bar.height(); x < bar.right(); x += step)
        painter.drawLine(x, bar.bottom() + 1, x + bar.height(), bar.top() + 1);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace quittance
