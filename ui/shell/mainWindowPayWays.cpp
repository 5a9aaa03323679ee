#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/invoices/TransferDialog.h"
#include "ui/shell/Commands.h"
#include "ui/shell/StatusLine.h"
#include "ui/text/CompletenessText.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

// What the window does for a customer who is about to pay: bank details, their own page, and looking often
// until the money is there.

namespace quittance {

void MainWindow::connectPayWays()
{
    connect(m_commands->waitForPayment, &QAction::triggered, this, &MainWindow::waitForPayment);
    connect(m_commands->bankDetails, &QAction::triggered, this, &MainWindow::showBankDetails);
    connect(m_commands->copyPortal, &QAction::triggered, this, &MainWindow::copyPortal);
    connect(m_invoices->pane(), &DetailPane::bankDetailsWanted, m_commands->bankDetails, &QAction::trigger);
}

void MainWindow::updatePayWayCommands()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const bool here = m_pages->currentWidget() == m_invoices && row.has_value();
    const bool hasLink = here && row->link == LinkState::Active;
    const bool isWaiting = m_wait.isRunning();
    m_commands->waitForPayment->setText(
        isWaiting ? tr("Stop waiting &for %1").arg(m_waitedNumber) : tr("Wait &for the payment"));
    m_commands->waitForPayment->setEnabled(isWaiting || hasLink);
    m_commands->bankDetails->setEnabled(hasLink && m_invoices->pane()->isPaidByTransfer());
    permit(m_commands->copyPortal, Right::Issue, here && !row->customerId.isEmpty());
}

void MainWindow::waitForPayment()
{
    if (m_wait.isRunning()) {
        m_wait.cancel();
        m_wait = {};
        m_status->tell(tr("Not waiting for %1 any more.").arg(m_waitedNumber));
        updateCommands();
        return;
    }
    const InvoiceRow row = *m_invoices->currentRow();
    m_waitedNumber = row.number.text();
    m_wait = m_desk.waitForPayment(row.id);
    m_status->tell(tr("Waiting for the payment of %1; looking every 20 seconds.").arg(m_waitedNumber));
    whenReady(m_wait, this, [this, id = row.id, number = m_waitedNumber](const Result<bool> &paid) {
        m_status->tell({});
        if (!paid) {
            showTrouble(paid.error()); // Nothing where it was stopped on purpose.
        } else {
            m_toast->say(waitedText(number, *paid), tr("Show"), [this, id] {
                show(Section::Invoices);
                m_invoices->showInvoice(id);
            });
        }
        updateCommands();
    });
    updateCommands();
}

void MainWindow::showBankDetails()
{
    const InvoiceRow row = *m_invoices->currentRow();
    whenReady(m_desk.wayToPay(row.id), this, [this, row](const Result<WayToPay> &way) {
        if (!way)
            showTrouble(way.error());
        else if (way->transfer)
            (new TransferDialog(row.number.text(), *way->transfer, this))->open();
    });
}

void MainWindow::copyPortal()
{
    const InvoiceRow row = *m_invoices->currentRow();
    whenReady(m_desk.portal(row.customerId), this, [this, name = row.customer](const Result<QUrl> &page) {
        if (!page) {
            showTrouble(page.error());
            return;
        }
        QGuiApplication::clipboard()->setText(page->toString(QUrl::FullyEncoded));
        m_toast->say(tr("The address of a page on which %1 looks after saved cards is copied.").arg(name));
    });
}

} // namespace quittance
