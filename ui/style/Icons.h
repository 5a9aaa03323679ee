#pragma once

#include "ui/style/Ink.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace quittance {

//! Our drawings (resources/icons), each in one colour. Sizes are logical pixels.
namespace icons {

//! For buttons and menus: follows the palette, also when it changes; disabled and selected modes too.
QIcon icon(const QString &name, Ink ink = Ink::Text);

//! Drawn once per name, colour, size and pixel ratio, then taken from the cache.
QPixmap pixmap(const QString &name, const QColor &color, int size, qreal pixelRatio);

//! In the middle of area, at the painter's pixel ratio.
void paint(QPainter &painter, const QRect &area, const QString &name, const QColor &color, int size);

} // namespace icons

} // namespace quittance
