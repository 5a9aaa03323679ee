#pragma once

#include <QColor>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;

// Drawing of what is typed into or chosen from, for QuittanceStyle.

namespace quittance {

inline constexpr int fieldCorner = 4; //!< Radius, pixels.
inline constexpr int markRing
    = 2; //!< Round a check mark that has the keys: what lies further out is cut off.

//! An invalid colour leaves out ground or outline.
void roundedBox(QPainter &painter, const QRect &area, const QColor &fill, const QColor &line, qreal corner,
    qreal width = 1);

void drawLineEdit(const QStyleOption &option, QPainter &painter);
//! The box of a check box, or with isRound the ring of a radio button.
void drawCheckMark(const QStyleOption &option, QPainter &painter, bool isRound);
void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter);
void drawComboBoxText(const QStyleOptionComboBox &option, QPainter &painter);

} // namespace quittance
