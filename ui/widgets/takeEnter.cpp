#include "ui/widgets/takeEnter.h"

#include "ui/widgets/EnterPastButtons.h"

#include <QKeyEvent>
#include <QPushButton>

namespace quittance {

bool takeEnter(const QKeyEvent &event, const QWidget &dialog, const std::function<void()> &act,
    const QPushButton *binding)
{
    // Else some platform's theme lets a button have it first.
    Q_ASSERT(dialog.findChild<const EnterPastButtons *>(QString(), Qt::FindDirectChildrenOnly));
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        act();
    else if (auto *button = qobject_cast<QPushButton *>(dialog.focusWidget()); button && button != binding)
        button->click();
    return true;
}

} // namespace quittance
