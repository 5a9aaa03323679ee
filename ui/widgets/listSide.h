#pragma once

class QWidget;

namespace quittance {

//! A list at the side of a window, on the ground of lists and a little away from their edge.
QWidget *listSide(QWidget *list, QWidget *parent);

} // namespace quittance
