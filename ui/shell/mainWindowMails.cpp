#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/customers/CustomersPage.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/invoices/primaryAction.h"
#include "ui/mails/MailActions.h"
#include "ui/payments/MoneyActions.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Commands.h"
#include "ui/text/recordText.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

#include <algorithm>

// What the window does about mails to customers: links, reminders, receipts, documents, statements, one or
// many.

namespace quittance {

namespace {

//! More are not looked through one by one in a dialog.
constexpr qsizetype mostAtOnce = 1'000;

} // namespace

void MainWindow::connectMails()
{
    m_mails = new MailActions(m_desk, *m_toast, *m_undo, *this, m_facts.hold);
    m_mails->setToday(m_facts.today);
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_commands->sendLink, [this] { mailSelected(MailKind::PaymentLink); });
    on(m_commands->sendReminder, [this] { mailSelected(MailKind::Reminder); });
    on(m_commands->sendReceipt, [this] { mailSelected(MailKind::Receipt); });
    on(m_commands->sendDocument, [this] { mailSelected(MailKind::Document); });
    on(m_commands->holdReminders, [this] { m_mails->holdReminders(*m_invoices->currentRow()); });
    on(m_commands->releaseReminders,
        [this] { m_mails->releaseReminders({.invoice = m_invoices->currentRow()->id}); });
    on(m_commands->sendStatement, [this] {
        const Customer &customer = m_customers->listed()->row.customer;
        m_mails->sendStatement(customer.id, customer.name);
    });
    on(m_commands->holdCustomer, [this] {
        const Customer &customer = m_customers->listed()->row.customer;
        m_mails->holdReminders(customer.id, customer.name);
    });
    on(m_commands->releaseCustomer,
        [this] { m_mails->releaseReminders({.customer = m_customers->listed()->row.customer.id}); });
    connect(m_mails, &MailActions::failed, this, &MainWindow::showTrouble);
    connect(m_money, &MoneyActions::mailWanted, m_mails, &MailActions::sendAtOnce);
    connect(m_mails, &MailActions::outboxWanted, this, [this] { show(Section::Outbox); });
    connect(m_mails, &MailActions::outboxRunWanted, m_actions, &InvoiceActions::runOutbox);
    connect(m_invoices->table(), &DataTable::selectedRowsChanged, this, &MainWindow::updateMailCommands);
    m_palette->judgeBy(
        [this](const QAction &action, const InvoiceRow &row) { return whyNotMailed(action, row); });
}

//! What is selected, or the document in the pane.
void MainWindow::mailSelected(MailKind kind)
{
    const QList<qint64> keys = m_invoices->selectedKeys();
    if (keys.size() <= 1) {
        m_mails->send(kind, *m_invoices->currentRow());
        return;
    }
    if (keys.size() > mostAtOnce) {
        m_toast->say(tr("At most %1 invoices are mailed at once. Select fewer.").arg(mostAtOnce));
        return;
    }
    whenReady(m_desk.rows(keys), this, [this, kind](const Result<QList<InvoiceRow>> &rows) {
        if (rows)
            m_mails->sendMany(kind, *rows);
        else
            showTrouble(rows.error());
    });
}

//! Without a document none of them is possible.
QList<MainWindow::MailRule> MainWindow::mailRules(const InvoiceRow *row) const
{
    const bool issued = row && row->state != InvoiceState::Draft && row->state != InvoiceState::Void;
    const bool isOpen = issued && row->type != DocumentType::CreditNote && row->open.isPositive();
    const bool isFree
        = isOpen && row->state != InvoiceState::Disputed && row->state != InvoiceState::Processing;
    return {{.action = m_commands->sendLink,
                .isPossible = row && sendsLink(primaryActionOf(*row, m_facts.today)),
                .isForMany = true,
                .whyNot = {}},
        {.action = m_commands->sendReminder,
            .isPossible = isFree && overdueDays(*row, m_facts.today) > 0,
            .isForMany = true,
            .whyNot = tr("Only what is overdue and not disputed can be reminded of.")},
        {.action = m_commands->sendReceipt,
            .isPossible = row && row->state == InvoiceState::Paid,
            .isForMany = true,
            .whyNot = tr("There is a receipt for a paid invoice only.")},
        {.action = m_commands->sendDocument,
            .isPossible = issued,
            .isForMany = true,
            .whyNot = tr("Only what is issued and not void can be sent.")},
        {.action = m_commands->holdReminders,
            .isPossible = isOpen,
            .whyNot = tr("Nothing is open here to be reminded of.")},
        {.action = m_commands->releaseReminders,
            .isPossible = isOpen,
            .whyNot = tr("Nothing is open here to be reminded of.")}};
}

QString MainWindow::whyNotMailed(const QAction &action, const InvoiceRow &row) const
{
    const QList<MailRule> rules = mailRules(&row);
    const auto rule = std::ranges::find(rules, &action, &MailRule::action);
    if (rule == rules.end())
        return {};
    if (const QString refusal = refusalOf(Right::Issue); !refusal.isEmpty())
        return refusal;
    if (rule->isPossible)
        return {};
    return rule->whyNot.isEmpty() ? notPossibleText(action, documentName(row, m_facts.today)) : rule->whyNot;
}

void MainWindow::updateMailCommands()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const bool here = m_pages->currentWidget() == m_invoices && row.has_value();
    const bool isMany = here && m_invoices->table()->selectedCount() > 1;
    const QList<MailRule> rules = mailRules(here ? &*row : nullptr);
    for (const MailRule &rule : rules)
        permit(rule.action, Right::Issue, (isMany && rule.isForMany) || rule.isPossible, rule.whyNot);
    const bool atCustomer = m_pages->currentWidget() == m_customers && m_customers->listed();
    for (QAction *action : {m_commands->sendStatement, m_commands->holdCustomer, m_commands->releaseCustomer})
        permit(action, Right::Issue, atCustomer);
}

} // namespace quittance
