#pragma once

#include <QMargins>

class QWidget;

namespace quittance {

//! Margins of something in this widget, given as they are where lines begin at the left: Qt does not turn
//! them around in a mirrored one.
QMargins turned(const QWidget &widget, const QMargins &margins);

} // namespace quittance
