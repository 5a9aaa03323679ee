// What keys do in MailDialog, and what is dropped on it.
#include "ui/mails/MailDialog.h"

#include "ui/imports/filePaths.h"
#include "ui/mails/MailFilesBox.h"
#include "ui/widgets/takeEnter.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace quittance {

void MailDialog::keyPressEvent(QKeyEvent *event)
{
    // With Ctrl it is a shortcut: a preview would keep it for the link that has the keys.
    if (!takeEnter(*event, *this, [] {}))
        QDialog::keyPressEvent(event);
}

void MailDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_sending && !filePaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MailDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_files->add(filePaths(*event->mimeData()));
}

} // namespace quittance
