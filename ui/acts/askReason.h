#pragma once

class QLineEdit;

namespace quittance {

//! Tells in a field for the reason of an act that the books do nothing without one.
void askReason(QLineEdit &field);

} // namespace quittance
