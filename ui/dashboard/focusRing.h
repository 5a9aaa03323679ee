#pragma once

class QPainter;
class QPalette;
class QRect;

namespace quittance {

//! Round what has the keys.
void paintFocusRing(QPainter &painter, const QRect &area, const QPalette &palette);

} // namespace quittance
