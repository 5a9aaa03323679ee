#pragma once

class QDialog;
class QHBoxLayout;
class QPushButton;

namespace quittance {

//! The foot of a small dialog that Enter ends: Cancel, which leaves it, and the act, which the dialog wires.
//! The dialog has its name by then.
QHBoxLayout *actRow(QDialog &dialog, QPushButton &act);

} // namespace quittance
