#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/cards/CardActions.h"
#include "ui/desk/Desk.h"
#include "ui/editor/EditorActions.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/invoices/primaryAction.h"
#include "ui/mails/MailActions.h"
#include "ui/payments/MoneyActions.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/records/RecordWindows.h"
#include "ui/shell/Commands.h"
#include "ui/shell/StatusLine.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <QAction>
#include <QCoreApplication>
#include <QStackedWidget>
#include <QStatusTipEvent>

// What the window's commands about money do, and who may give them.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::MainWindow)
};

//! Why a document that stands cannot be void, as far as its row tells; the book refuses the same (`void.*`).
//! Empty: it can be. An earlier mail than the last one, which failed, only the book knows of.
QString whyNotVoid(const InvoiceRow &row)
{
    if (row.open != row.total)
        return Words::tr("Something of it is paid, credited or written off. Take that back first, or issue a "
                         "credit note.");
    switch (row.lastMail) {
    case MailState::Queued:
        return Words::tr("A mail about it waits in the outbox. Drop that first, or issue a credit note.");
    case MailState::Accepted:
    case MailState::Uncertain:
        return Words::tr("It was mailed, or may have been. Issue a credit note instead.");
    case MailState::None:
    case MailState::Refused:
    case MailState::Dropped:
        break;
    }
    return row.link == LinkState::Requested || row.link == LinkState::Active
        ? Words::tr("Its payment link can be paid, and somebody may have it. Issue a credit note instead.")
        : QString();
}

} // namespace

void MainWindow::connectMoney()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    const auto onInvoice = [this, on](QAction *action, auto act) {
        on(action, [this, act] { (m_money->*act)(*m_invoices->currentRow()); });
    };
    const auto onPayment = [this, on](QAction *action, auto act) {
        on(action, [this, act] { (m_money->*act)(*m_payments->currentRow()); });
    };
    on(m_commands->recordPayment, [this] { recordPayment(); });
    onInvoice(m_commands->creditNote, &MoneyActions::creditNote);
    on(m_commands->voidInvoice, [this] {
        if (!actOnMany(DocumentDeed::Void))
            m_money->voidInvoice(*m_invoices->currentRow());
    });
    on(m_commands->writeOff, [this] {
        if (!actOnMany(DocumentDeed::WriteOff))
            m_money->writeOff(*m_invoices->currentRow());
    });
    onInvoice(m_commands->duplicate, &MoneyActions::duplicate);
    on(m_commands->deleteDraft, [this] {
        if (!m_editors || !m_editors->showOpen(m_invoices->current())) // Else it would be saved anew there.
            m_actions->deleteDraft(*m_invoices->currentRow());
    });
    connect(m_actions, &InvoiceActions::broughtBack, m_invoices, &InvoicesPage::showInvoice);
    on(m_commands->allocate, [this] {
        if (m_pages->currentWidget() == m_payments)
            m_money->allocate(*m_payments->currentRow());
        else
            m_money->allocateCredit(*m_invoices->currentRow(), m_invoices->usableCredits());
    });
    on(m_commands->refund, [this] {
        if (m_pages->currentWidget() == m_payments)
            m_money->refund(*m_payments->currentRow());
        else if (const std::optional<PaymentRow> payment = slippedIn())
            m_money->refund(*payment);
        else if (!m_invoices->paid().isEmpty())
            m_money->refundInvoice(*m_invoices->currentRow(), m_invoices->paid());
        else
            m_money->refundCredit(*m_invoices->currentRow(), m_invoices->usableCredits().constFirst());
    });
    onPayment(m_commands->reversePayment, &MoneyActions::reverse);
    onPayment(m_commands->assignCustomer, &MoneyActions::assign);
    m_invoices->offer({m_commands->sendReminder, m_commands->sendReceipt, m_commands->sendDocument,
        m_commands->saveEInvoice, m_commands->holdReminders, m_commands->recordPayment,
        m_commands->creditNote, m_commands->voidInvoice, m_commands->writeOff, m_commands->showReason,
        m_commands->allocate, m_commands->refund, m_commands->preview, m_commands->editDraft,
        m_commands->duplicate, m_commands->deleteDraft, m_commands->repeat, m_commands->editNote,
        m_commands->editTags, m_commands->gatherEvidence});
    m_payments->offer(
        {m_commands->allocate, m_commands->refund, m_commands->reversePayment, m_commands->assignCustomer});
    connect(m_invoices, &InvoicesPage::creditWanted, m_commands->allocate, &QAction::trigger);
    connect(m_invoices, &InvoicesPage::takeBackWanted, this, [this](const AllocationRow &allocation) {
        const auto &row = m_invoices->currentRow();
        m_money->takeBack(allocation, row ? row->customer : QString());
    });
    connect(m_payments, &PaymentsPage::currentChanged, this, &MainWindow::updateCommands);
    connect(m_money, &MoneyActions::failed, this, &MainWindow::showTrouble);
    connect(m_money, &MoneyActions::paymentWanted, this, [this](const PaymentRow &payment) {
        m_records->open({.kind = RecordKind::Payment,
            .id = payment.id.text(),
            .name = paymentMethodText(payment.method),
            .party = payment.customer,
            .on = payment.bookedOn,
            .amount = payment.amount});
    });
    connect(m_money, &MoneyActions::invoiceWanted, this, [this](const InvoiceId &id) {
        show(Section::Invoices);
        m_invoices->showInvoice(id);
    });
    askRights();
}

void MainWindow::tellOffline()
{
    if (m_mails)
        m_mails->setOffline(m_offline);
    if (m_money)
        m_money->setOffline(m_offline);
    if (m_cards)
        m_cards->setOffline(m_offline);
}

void MainWindow::showNumber(const QString &number)
{
    whenReady(m_desk.firstPage({.text = number, .today = m_facts.today}, 1), this,
        [this](const Result<InvoicePage> &page) {
            if (!page) {
                showTrouble(page.error());
                return;
            }
            if (page->rows.isEmpty())
                return;
            show(Section::Invoices);
            m_invoices->showInvoice(page->rows.constFirst().id);
        });
}

void MainWindow::askRights()
{
    whenReady(m_desk.denied(), this, [this](const Result<QMap<Right, Error>> &denied) {
        if (!denied) {
            showTrouble(denied.error());
            return;
        }
        m_denied = *denied;
        if (m_facts.held) // Whatever somebody's role is.
            for (int right = 0; right <= static_cast<int>(Right::ManageBook); ++right)
                m_denied.insert(static_cast<Right>(right),
                    Error{.kind = ErrorKind::Busy, .rule = u"book.held_elsewhere"_s});
        m_invoices->pane()->setTakeBackRefusal(refusalOf(Right::RecordPayment));
        updateCommands();
    });
}

QString MainWindow::refusalOf(Right right) const
{
    const auto error = m_denied.constFind(right);
    return error == m_denied.cend() ? QString() : ruleText(error->rule, {}, {});
}

void MainWindow::permit(QAction *action, Right right, bool isPossible, const QString &whyNot)
{
    QString refusal = refusalOf(right);
    action->setEnabled(isPossible && refusal.isEmpty());
    if (refusal.isEmpty() && !isPossible)
        refusal = whyNot;
    action->setToolTip(refusal.isEmpty() ? Commands::tipOf(*action) : refusal);
    action->setStatusTip(refusal);
}

void MainWindow::updateMoneyCommands()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const bool here = m_pages->currentWidget() == m_invoices && row.has_value();
    const PrimaryAction action = row ? primaryActionOf(*row, m_facts.today) : PrimaryAction::None;
    const bool binds
        = action == PrimaryAction::Issue || sendsLink(action) || action == PrimaryAction::SendReceipt;
    const QString refusal = m_invoices->isFilteredOut()
        ? tr("The filter hides this invoice. Choose one in the list.")
        : binds                              ? refusalOf(Right::Issue)
        : action == PrimaryAction::Duplicate ? refusalOf(Right::Draft)
                                             : QString();
    m_commands->primary->setEnabled(here && action != PrimaryAction::None && refusal.isEmpty());
    m_commands->primary->setStatusTip(refusal);
    m_invoices->pane()->setPrimaryRefusal(refusal);
    permit(m_commands->issue, Right::Issue, here && action == PrimaryAction::Issue);

    const bool issued = here && row->state != InvoiceState::Draft && row->type != DocumentType::CreditNote;
    const bool stands = issued && row->state != InvoiceState::Void;
    const bool isOpen = stands && row->open.isPositive();
    permit(m_commands->recordPayment, Right::RecordPayment, true);
    permit(m_commands->creditNote, Right::Credit, stands);
    const QString whyNot = stands ? whyNotVoid(*row) : QString();
    permit(m_commands->voidInvoice, Right::Void, stands && whyNot.isEmpty(), whyNot);
    permit(m_commands->writeOff, Right::WriteOff, isOpen);
    permit(m_commands->duplicate, Right::Draft, here);
    // Del is for both; one of them at most is possible.
    permit(m_commands->deleteDraft, Right::Draft, here && row->state == InvoiceState::Draft);
    permit(m_commands->import, refusalOf(Right::Draft).isEmpty() ? Right::Draft : Right::RecordPayment,
        true); // either is enough

    const std::optional<PaymentRow> &payment = m_payments->currentRow();
    const bool there = m_pages->currentWidget() == m_payments && payment.has_value();
    const bool hasLeft = there && payment->unallocated.isPositive();
    const bool isKnown = there && !payment->customerId.isEmpty();
    const bool hasCredit = here && !m_invoices->usableCredits().isEmpty();
    const bool isNote = here && row->type == DocumentType::CreditNote;
    permit(m_commands->allocate, Right::RecordPayment, (hasLeft && isKnown) || hasCredit);
    permit(m_commands->assignCustomer, Right::RecordPayment, there && !isKnown);
    const bool isFree = there && !payment->isDisputed;
    // What it pays can be paid back, too: that is open again then.
    const bool isStanding = there && (payment->amount - payment->refunded - payment->reversed).isPositive();
    permit(m_commands->refund, Right::Refund,
        (isStanding && isFree) || (hasCredit && isNote) || slippedIn().has_value()
            || (here && !isNote && !m_invoices->paid().isEmpty()));
    permit(m_commands->reversePayment, Right::Refund, isStanding);
    updateBulkCommands();
}

QAction *MainWindow::primaryOfPage() const
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_reconcile)
        return m_commands->matchLine;
    if (page != m_payments)
        return nullptr;
    return m_commands->allocate->isEnabled() ? m_commands->allocate : m_commands->refund;
}

void MainWindow::updatePrimary()
{
    const QAction *act = primaryOfPage();
    if (!act)
        return;
    // Without its letter, which is another's in this menu.
    m_commands->primary->setText(QString(act->text()).remove(u'&'));
    m_commands->primary->setEnabled(act->isEnabled());
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != QEvent::StatusTip)
        return QMainWindow::event(event);
    const QString tip = static_cast<QStatusTipEvent *>(event)->tip();
    if (!tip.isEmpty() || m_showsTip)
        m_status->tell(tip);
    m_showsTip = !tip.isEmpty();
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Roles are changed elsewhere: coming back to the window is the moment to look again.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_money)
        askRights();
}

} // namespace quittance
