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

void AskingDialog::closeEvent(QCloseEvent *event)
{
    if (!isAsking())
        return QDialog::closeEvent(event);
    hide();
    event->ignore(); // Else it would be deleted.
}

} // namespace quittance
