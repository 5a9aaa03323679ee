#include "ui/widgets/offWhileAsked.h"

#include <QPointer>
#include <QWidget>

namespace quittance {

std::function<void()> offWhileAsked(QWidget &button)
{
    const bool hadKeys = button.window()->focusWidget() == &button; // Also while another window is in front.
    button.setEnabled(false);
    const QPointer<QWidget> passedOn(button.window()->focusWidget());
    return [asked = QPointer(&button), passedOn, hadKeys] {
        if (!asked)
            return;
        asked->setEnabled(true);
        if (hadKeys && asked->window()->focusWidget() == passedOn)
            asked->setFocus(Qt::OtherFocusReason);
    };
}

} // namespace quittance
