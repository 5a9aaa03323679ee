#pragma once

#include <QPushButton>

namespace quittance {

//! Whether the button of this name is there, in sight and can be pressed: its dialog can be answered.
inline bool isReady(const QWidget &window, const QString &button)
{
    const auto *found = window.findChild<QPushButton *>(button);
    return found && found->isVisible() && found->isEnabled();
}

} // namespace quittance
