#include "ui/widgets/takeLeave.h"

#include <QPointer>
#include <QWidget>

namespace quittance {

namespace {

void leaveField(const QWidget &window)
{
    QWidget *field = window.focusWidget();
    if (!field)
        return;
    field->blockSignals(true);
    const QList<QObject *> parts = field->findChildren<QObject *>(); // As the line of a box that is typed in.
    for (QObject *part : parts)
        part->blockSignals(true);
    field->clearFocus();
}

} // namespace

void takeLeave(QWidget &window)
{
    QList<QPointer<QWidget>> over;
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (QWidget *part : parts)
        if (part->isWindow() && part->isVisible())
            over.prepend(part); // What stands over a dialog goes before it.
    for (const QPointer<QWidget> &dialog : std::as_const(over))
        if (dialog) {
            leaveField(*dialog);
            dialog->hide();
        }
    leaveField(window);
}

} // namespace quittance
