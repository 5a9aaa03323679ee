#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/cards/CardActions.h"
#include "ui/cards/ProviderActions.h"
#include "ui/desk/CardDesk.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/mails/MailActions.h"
#include "ui/shell/Commands.h"

#include <QStackedWidget>

// What the window's commands about saved cards do.

namespace quittance {

void MainWindow::connectCards()
{
    CardDesk *desk = m_desk.cards();
    for (QAction *action : {m_commands->chargeCard, m_commands->savedCards}) {
        action->setVisible(desk);
        action->setEnabled(desk);
    }
    if (!desk)
        return;
    m_cards = new CardActions(m_desk, *desk, *m_toast, *this);
    m_cards->setToday(m_facts.today);
    connect(m_commands->chargeCard, &QAction::triggered, this,
        [this] { m_cards->charge(*m_invoices->currentRow()); });
    connect(m_commands->savedCards, &QAction::triggered, this,
        [this] { m_cards->showCards(*m_invoices->currentRow()); });
    connect(m_cards, &CardActions::started, m_actions, &InvoiceActions::runOutbox);
    connect(m_cards, &CardActions::outboxWanted, this, [this] { show(Section::Outbox); });
    connect(m_cards, &CardActions::pageWanted, this, &MainWindow::openPage);
    connect(m_cards, &CardActions::identityWanted, m_provider, &ProviderActions::showIdentity);
    connect(m_cards, &CardActions::returnPageWanted, m_provider, &ProviderActions::setReturnPage);
    connect(m_cards, &CardActions::linkWanted, this, [this](const InvoiceId &id) {
        show(Section::Invoices);
        m_invoices->showInvoice(id);
        if (m_invoices->currentRow() && m_invoices->currentRow()->id == id)
            m_mails->send(MailKind::PaymentLink, *m_invoices->currentRow());
    });
    connect(m_invoices->pane(), &DetailPane::linkWanted, m_commands->sendLink, &QAction::trigger);
    connect(m_invoices, &InvoicesPage::currentChanged, this, &MainWindow::askCharges);
    connect(&m_desk, &Desk::outboxChanged, this, &MainWindow::askCharges);
}

void MainWindow::updateCardCommands()
{
    if (!m_cards)
        return;
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const bool here = m_pages->currentWidget() == m_invoices && row.has_value();
    const bool isCustomers = here && !row->customerId.isEmpty();
    // While money is on its way, or the payer wants it back, a charge could take it twice.
    const bool isOpen = isCustomers && row->state != InvoiceState::Draft
        && row->type != DocumentType::CreditNote && row->open.isPositive()
        && row->state != InvoiceState::Processing && row->state != InvoiceState::Disputed;
    permit(m_commands->chargeCard, Right::Issue, isOpen);
    permit(m_commands->savedCards, Right::Issue, isCustomers);
}

void MainWindow::askCharges()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    if (!row)
        return;
    whenReady(
        m_desk.cards()->charges(row->id), this, [this, id = row->id](const Result<QList<Charge>> &charges) {
            const std::optional<InvoiceRow> &now = m_invoices->currentRow();
            if (charges && now && now->id == id)
                m_invoices->pane()->setCharge(
                    charges->isEmpty() ? std::nullopt : std::optional(charges->constFirst()));
        });
}

} // namespace quittance
