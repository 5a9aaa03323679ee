#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/payments/OpenDisputes.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/payments/slippedIn.h"
#include "ui/payouts/PayoutsPage.h"
#include "ui/shell/Commands.h"
#include "ui/text/DisputeText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/safeToOpen.h"

#include <QDesktopServices>
#include <QStackedWidget>

#include <algorithm>

// What the window shows of the payment provider's side: payouts, disputes, and its own pages in the browser.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectProvider()
{
    connect(m_payouts, &PayoutsPage::currentChanged, this, &MainWindow::updateCommands);
    connect(m_payouts, &PayoutsPage::providerPageWanted, this, &MainWindow::openProviderPage);
    connect(m_payments, &PaymentsPage::providerPageWanted, this, &MainWindow::openProviderPage);
    connect(m_payments, &PaymentsPage::refundWanted, m_commands->refund, &QAction::trigger);
    connect(m_invoices->pane(), &DetailPane::providerPageWanted, this, &MainWindow::openProviderPage);
    connect(m_invoices->pane(), &DetailPane::refundWanted, m_commands->refund, &QAction::trigger);
    connect(m_disputes, &OpenDisputes::changed, this, &MainWindow::showDisputes);
    connect(m_disputes, &OpenDisputes::failed, this, &MainWindow::showTrouble);
    connect(
        m_commands->openAtProvider, &QAction::triggered, this, [this] { openProviderPage(providerThing()); });
    connect(m_commands->disputes, &QAction::triggered, this, [this] {
        show(Section::Payments);
        m_payments->showDisputed(true);
    });
    connect(m_commands->checkPayments, &QAction::triggered, this, [this] {
        show(Section::Payments);
        m_payments->check();
    });
    connectEvidence();
    showDisputes();
    connectCrm();
}

void MainWindow::showDisputes()
{
    const QList<Dispute> &disputes = m_disputes->all();
    const auto due = std::ranges::count_if(disputes, awaitsAnswer);
    m_sidebar->setCount(Section::Payments, due,
        due == 1 ? tr("1 dispute to answer") : tr("%1 disputes to answer").arg(due), true);
    m_invoices->pane()->setDisputes(disputes);
    updateCommands();
}

void MainWindow::openDispute()
{
    const std::optional<Dispute> dispute = m_invoices->pane()->dispute();
    show(Section::Payments);
    if (dispute)
        m_payments->choose(dispute->payment);
    else
        m_payments->showDisputed(true);
    m_payments->focusTable();
}

std::optional<PaymentRow> MainWindow::slippedIn() const
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    if (m_pages->currentWidget() != m_invoices || !row || row->type == DocumentType::CreditNote
        || row->state == InvoiceState::Draft || row->open.isPositive())
        return std::nullopt;
    const QList<Credit> &credits = m_invoices->credits();
    for (auto credit = credits.crbegin(); credit != credits.crend(); ++credit) {
        const std::optional<PaymentRow> payment = m_payments->payment(credit->source.payment);
        if (payment && payment->customerId == row->customerId && hasSlippedIn(*payment))
            return payment;
    }
    return std::nullopt;
}

QString MainWindow::providerThing() const
{
    if (m_pages->currentWidget() == m_payouts && m_payouts->currentRow())
        return m_payouts->currentRow()->payout.id;
    const std::optional<Dispute> dispute = currentDispute();
    return dispute ? dispute->id : QString();
}

void MainWindow::updateProviderCommands()
{
    const QString thing = providerThing();
    updateCardCommands();
    updatePayWayCommands();
    m_commands->openAtProvider->setEnabled(!thing.isEmpty());
    m_commands->gatherEvidence->setEnabled(m_desk.evidence() && currentDispute());
    m_commands->openAtProvider->setText(thing.isEmpty()
            ? tr("&Open at the provider")
            : tr("&Open in %1").arg(connectionText(thing.section(u':', 0, 0))));
    if (m_pages->currentWidget() == m_invoices)
        m_invoices->pane()->setSlippedIn(slippedIn());
}

void MainWindow::openProviderPage(const QString &id)
{
    whenReady(m_desk.providerPage(id), this, [this](const Result<QUrl> &page) {
        if (page)
            openPage(*page);
        else
            showTrouble(page.error());
    });
}

void MainWindow::openPage(const QUrl &page)
{
    if (!isSafeToOpen(page))
        showTrouble(Error{.kind = ErrorKind::InvalidInput, .rule = u"link.unsafe"_s});
    else if (!QDesktopServices::openUrl(page))
        m_toast->say(tr("No browser answered. The address is %1").arg(page.toString(QUrl::FullyEncoded)));
}

} // namespace quittance
