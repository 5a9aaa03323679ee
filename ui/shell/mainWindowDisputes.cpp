#include "ui/shell/MainWindow.h"

#include "ui/desk/Desk.h"
#include "ui/disputes/EvidenceDialog.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/records/RecordWindows.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

// What the window does about a dispute before it is answered at the provider.

namespace quittance {

void MainWindow::connectEvidence()
{
    connect(m_commands->gatherEvidence, &QAction::triggered, this, &MainWindow::gatherEvidence);
    connect(m_payments, &PaymentsPage::evidenceWanted, m_commands->gatherEvidence, &QAction::trigger);
    connect(m_invoices->pane(), &DetailPane::evidenceWanted, m_commands->gatherEvidence, &QAction::trigger);
    m_payments->offerInMenu({m_commands->gatherEvidence, m_commands->openAtProvider});
}

std::optional<Dispute> MainWindow::currentDispute() const
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_payments)
        return m_payments->currentDispute();
    return page == m_invoices ? m_invoices->pane()->dispute() : std::nullopt;
}

void MainWindow::gatherEvidence()
{
    const std::optional<Dispute> dispute = currentDispute();
    if (!dispute || !m_desk.evidence())
        return;
    auto *dialog = new EvidenceDialog(*m_desk.evidence(), *dispute, m_facts.today, this);
    connect(dialog, &EvidenceDialog::said, this, [this](const QString &text) { m_toast->say(text); });
    connect(dialog, &EvidenceDialog::providerPageWanted, this, &MainWindow::openProviderPage);
    connect(dialog, &EvidenceDialog::recordWanted, this,
        [this](const FoundRecord &record) { m_records->open(record); }); // Beside the dialog.
    dialog->open();
}

} // namespace quittance
