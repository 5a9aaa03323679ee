#pragma once

class QFrame;
class QWidget;

namespace quittance {

//! A quiet line between two areas, one pixel thin; upright between columns.
QFrame *hairline(QWidget *parent, bool upright = false);

} // namespace quittance
