#pragma once

#include <functional>

class QKeyEvent;
class QPushButton;
class QWidget;

namespace quittance {

//! Enter in a dialog whose act is never carried out by chance: alone it presses the button that has the focus
//! and nothing else; with Ctrl it does act. A button that binds is not pressed by it at all. False, and
//! nothing was done, where the key is another one. The dialog lets Enter past its buttons: EnterPastButtons.
bool takeEnter(const QKeyEvent &event, const QWidget &dialog, const std::function<void()> &act,
    const QPushButton *binding = nullptr);

} // namespace quittance
