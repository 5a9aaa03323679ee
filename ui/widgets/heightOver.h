#pragma once

class QWidget;

namespace quittance {

//! How high something of a dialog is at first: so high, and more where the window it lies over is high.
int heightOver(const QWidget *parent, int usual);

} // namespace quittance
