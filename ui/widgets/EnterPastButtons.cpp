#include "ui/widgets/EnterPastButtons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace quittance {

namespace {

constexpr const char *keepsEnter = "keepsEnter";

} // namespace

EnterPastButtons::EnterPastButtons(QWidget *window)
    : QObject(window)
{
    qApp->installEventFilter(this); // Buttons come and go; all of them pass here.
}

void EnterPastButtons::keepEnter(QObject *button)
{
    button->setProperty(keepsEnter, true);
}

bool EnterPastButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || button->window() != parent()
        || (press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter))
        return false;
    if (button->property(keepsEnter).toBool() && !press->modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event->type() == QEvent::KeyPress)
        QCoreApplication::sendEvent(parent(), event);
    event->accept(); // Else it would go on to what holds the button, and to the window once more.
    return true;
}

} // namespace quittance
