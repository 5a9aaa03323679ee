#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/cards/ProviderActions.h"
#include "ui/desk/CardDesk.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/invoices/TransferDialog.h"
#include "ui/mails/MailActions.h"
#include "ui/shell/Commands.h"
#include "ui/shell/StatusLine.h"
#include "ui/text/CompletenessText.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

// What the window does for a customer who is about to pay: bank details, pages of the provider, who they are
// there, and looking often until the money is there.

namespace quittance {

void MainWindow::connectPayWays()
{
    connect(m_commands->waitForPayment, &QAction::triggered, this, &MainWindow::waitForPayment);
    connect(m_commands->bankDetails, &QAction::triggered, this, &MainWindow::showBankDetails);
    connect(m_commands->copyPortal, &QAction::triggered, this, &MainWindow::copyPortal);
    m_provider = new ProviderActions(m_desk, *m_toast, *this);
    connect(m_commands->payPage, &QAction::triggered, this,
        [this] { m_provider->openPayPage(*m_invoices->currentRow()); });
    connect(m_commands->identity, &QAction::triggered, this, [this] {
        const InvoiceRow row = *m_invoices->currentRow();
        m_provider->showIdentity(row.customerId, row.customer);
    });
    connect(m_commands->returnPage, &QAction::triggered, m_provider, &ProviderActions::setReturnPage);
    connect(m_mails, &MailActions::identityWanted, m_provider, &ProviderActions::showIdentity);
    connect(m_mails, &MailActions::linkOnlyWanted, m_provider, &ProviderActions::makeLink);
    connect(m_provider, &ProviderActions::linkMade, m_actions, &InvoiceActions::copyLink);
    connect(m_provider, &ProviderActions::failed, this, &MainWindow::showTroubleOf);
    connect(m_provider, &ProviderActions::progressed, m_status, &StatusLine::tell);
    connect(m_provider, &ProviderActions::pageWanted, this, &MainWindow::openPage);
    connect(m_provider, &ProviderActions::outboxWanted, this, [this] { show(Section::Outbox); });
    connect(m_invoices, &InvoicesPage::currentChanged, this, &MainWindow::askCards);
    connect(&m_desk, &Desk::invoicesChanged, this, &MainWindow::askCards);
    connect(m_invoices->pane(), &DetailPane::bankDetailsWanted, m_commands->bankDetails, &QAction::trigger);
}

void MainWindow::updatePayWayCommands()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const bool here = m_pages->currentWidget() == m_invoices && row.has_value();
    const bool hasLink = here && row->link == LinkState::Active;
    const bool isWaiting = m_wait.isRunning();
    m_commands->waitForPayment->setText(isWaiting
            ? tr("Stop waiting &for %1").arg(QString(m_waitedNumber).replace(u'&', QStringLiteral("&&")))
            : tr("Wait &for the payment"));
    permit(m_commands->waitForPayment, Right::Issue, isWaiting || hasLink,
        tr("There is no payment link to wait for."));
    if (isWaiting)
        m_commands->waitForPayment->setEnabled(true); // What runs can always be stopped.
    permit(m_commands->bankDetails, Right::Issue, hasLink && m_invoices->pane()->isPaidByTransfer(),
        tr("This document is not being paid by transfer."));
    const bool isCustomers = here && !row->customerId.isEmpty();
    const bool isOpen = isCustomers && row->state != InvoiceState::Draft
        && row->type != DocumentType::CreditNote && row->open.isPositive()
        && row->state != InvoiceState::Processing && row->state != InvoiceState::Disputed;
    permit(m_commands->payPage, Right::Issue, isOpen,
        tr("Only what is open, and not under way already, can be paid."));
    permit(m_commands->identity, Right::Draft, isCustomers);
    permit(m_commands->copyPortal, Right::Issue, isCustomers && m_withCards == row->customerId,
        tr("This customer has no saved cards, and that page is for looking after them."));
    permit(m_commands->returnPage, Right::ManageBook, true);
}

void MainWindow::askCards()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    if (!m_desk.cards() || !row || row->customerId.isEmpty()) {
        m_withCards.reset();
        updateCommands();
        return;
    }
    whenReady(m_desk.cards()->cards(row->customerId), this,
        [this, customer = row->customerId](const Result<QList<SavedCard>> &cards) {
            const std::optional<InvoiceRow> &now = m_invoices->currentRow();
            if (!now || now->customerId != customer)
                return; // Asked again meanwhile.
            m_withCards = cards && !cards->isEmpty() ? std::optional(customer) : std::nullopt;
            updateCommands();
        });
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
    whenReady(m_desk.portal(row.customerId), this,
        [this, customer = row.customerId, name = row.customer](const Result<QUrl> &page) {
            if (!page) {
                showTroubleOf(page.error(), customer, name);
                return;
            }
            QGuiApplication::clipboard()->setText(page->toString(QUrl::FullyEncoded));
            m_toast->say(
                tr("The address of a page on which %1 looks after saved cards is copied.").arg(name));
        });
}

} // namespace quittance
