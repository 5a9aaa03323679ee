#include "ui/shell/MainWindow.h"

#include "ui/approvals/ApprovalsDialog.h"
#include "ui/desk/Desk.h"
#include "ui/payments/MoneyActions.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/Toast.h"

// What the window does about deeds that need a second person.

namespace quittance {

void MainWindow::connectApprovals()
{
    m_commands->approvals->setEnabled(m_desk.approvals());
    connect(m_commands->approvals, &QAction::triggered, this, [this] {
        auto *dialog = new ApprovalsDialog(*m_desk.approvals(), m_facts.zone, this);
        connect(dialog, &ApprovalsDialog::said, this, [this](const QString &text) { m_toast->say(text); });
        dialog->open();
    });
    connect(m_money, &MoneyActions::approvalsWanted, m_commands->approvals, &QAction::trigger);
}

} // namespace quittance
