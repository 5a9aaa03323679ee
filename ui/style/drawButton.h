#pragma once

#include <QSize>

class QColor;
class QPainter;
class QRect;
class QString;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

// Drawing of buttons by their look, for QuittanceStyle.

namespace quittance {

void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
//! Icon, words and the keys of setKeyHint().
void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &button, const QWidget *widget);

//! A key as it stands on buttons, for other places that name one.
void drawKey(QPainter &painter, const QRect &box, const QString &key, const QColor &color);
QSize keySize(const QString &key);

} // namespace quittance
