#pragma once

class QColor;
class QPainter;
class QRect;

namespace quittance {

//! The bar of a month that is not over: stripes as dark as the bars beside it, so that it weighs as one of
//! them.
void paintHatched(QPainter &painter, const QRect &bar, const QColor &color);

} // namespace quittance
