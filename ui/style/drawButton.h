#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

// Drawing of buttons by their look, for QuittanceStyle.

namespace quittance {

void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
//! Icon, words and the keys of setKeyHint().
void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &button, const QWidget *widget);

} // namespace quittance
