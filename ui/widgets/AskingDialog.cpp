#include "ui/widgets/AskingDialog.h"

#include <QCloseEvent>

namespace quittance {

void AskingDialog::reject()
{
    if (isAsking())
        hide();
    else
        QDialog::reject();
}

void AskingDialog::done(int result)
{
    const bool wasLeft = isHidden();
    QDialog::done(result);
    if (wasLeft && testAttribute(Qt::WA_DeleteOnClose))
        deleteLater(); // Only a window that is shown is deleted by closing it.
}

void AskingDialog::closeEvent(QCloseEvent *event)
{
    if (!isAsking())
        return QDialog::closeEvent(event);
    hide();
    event->ignore(); // Else it would be deleted.
}

} // namespace quittance
