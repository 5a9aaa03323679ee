#include "ui/shell/MainWindow.h"

#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/desk/Desk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/log/LogWindow.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/payments/MoneyActions.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/HelpWindow.h"
#include "ui/shell/QuitDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UndoStack.h"
#include "ui/shell/UserGuide.h"
#include "ui/style/keysText.h"
#include "ui/widgets/Toast.h"

#include <QMenu>
#include <QStackedWidget>

#include <utility>

// What belongs to no section: undo and redo, help, new things, and how the window ends.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectUndo()
{
    connect(m_commands->undo, &QAction::triggered, m_undo, qOverload<>(&UndoStack::undo));
    connect(m_commands->redo, &QAction::triggered, m_undo, &UndoStack::redo);
    connect(m_undo, &UndoStack::changed, this, &MainWindow::updateUndo);
    connect(m_undo, &UndoStack::said, this, [this](const QString &text) { m_toast->sayInstead(text); });
    connect(m_undo, &UndoStack::failed, this, &MainWindow::showTrouble);
    makeUndoable(*m_invoices->table()->columns());
    for (const TablePage *page : tablePages())
        if (TableColumns *columns = page->columns())
            makeUndoable(*columns);
    connect(m_outbox, &OutboxPage::dismissed, this, &MainWindow::onDismissed);
    updateUndo();
}

void MainWindow::onDismissed(const EntryId &effect)
{
    const auto saying = [this, effect](Resolution how) {
        return [this, effect, how] { return m_desk.resolve(effect, how); };
    };
    const QString told = tr("Dismissed. It stays in the list as refused.");
    const int number = m_undo->push({.name = tr("Dismiss", "what can be undone"),
        .undone = tr("No longer dismissed. It needs you again."),
        .undo = saying(Resolution::Recalled),
        .redo = saying(Resolution::Dismissed),
        .redone = told});
    m_toast->say(told, tr("Undo"), [this, number] { m_undo->undo(number); });
}

void MainWindow::updateUndo()
{
    const auto show = [](QAction *action, const QString &plain, const QString &named, const QString &name) {
        action->setText(name.isEmpty() ? plain : named.arg(QString(name).replace(u'&', u"&&"_s)));
        action->setEnabled(!name.isEmpty());
        action->setToolTip(Commands::tipOf(*action));
    };
    //: %1 is what was done: "Delete draft"
    show(m_commands->undo, tr("&Undo"), tr("&Undo: %1"), m_undo->undoName());
    //: %1 is what was taken back: "Delete draft"
    show(m_commands->redo, tr("&Redo"), tr("&Redo: %1"), m_undo->redoName());
}

void MainWindow::connectHelp()
{
    connect(m_commands->help, &QAction::triggered, this, [this] { showHelp(helpSection()); });
    const QList<QAction *> sections = m_commands->guide()->actions();
    for (QAction *action : sections)
        connect(action, &QAction::triggered, this,
            [this, title = action->text().replace("&&"_L1, "&"_L1)] { showHelp(title); });
    connect(m_commands->shortcuts, &QAction::triggered, this, [this] {
        const QList<ShortcutsDialog::Key> more{{tr("Clear filter"), tr("Esc")},
            {tr("Menu of the row"), keysText(Qt::SHIFT | Qt::Key_F10)},
            {tr("First and last row"), tr("Home, End")},
            {tr("Date field: today, day, week, month, year"), tr("T, + −, W K, M H, Y R")},
            {tr("Amount field: calculate"), tr("+ − * / ( )")},
            {tr("Reconcile: choose a proposal"), u"1…9"_s},
            {tr("Reconcile: accept the proposal"), keysText(Qt::Key_Return)},
            {tr("Reconcile: match by hand"), tr("M, Space")}, {tr("Reconcile: skip"), u"S"_s},
            {tr("Reconcile: set aside"), u"I"_s}, {tr("Reconcile: undo"), u"U"_s}};
        (new ShortcutsDialog(m_commands->all(), more, this))->open();
    });
    m_commands->log->setEnabled(m_desk.settings());
    connect(m_commands->log, &QAction::triggered, this, &MainWindow::showLog);
}

void MainWindow::showHelp(const QString &section)
{
    auto *help = findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(this);
    help->show();
    help->raise();
    help->activateWindow();
    help->showSection(section);
}

void MainWindow::showLog()
{
    auto *log = findChild<LogWindow *>();
    if (!log)
        log = new LogWindow(m_desk.settings()->folder() + u"/logs"_s, m_facts.zone, this);
    log->show();
    log->raise();
    log->activateWindow();
}

QString MainWindow::helpSection() const
{
    const QWidget *page = m_pages->currentWidget();
    const QString word = page == m_dashboard || page == m_reports                     ? u"Dashboard"_s
        : page == m_invoices                                                          ? u"Invoices"_s
        : page == m_customers                                                         ? u"Customers"_s
        : page == m_payments                                                          ? u"Get paid"_s
        : page == m_reconcile                                                         ? u"Payments by hand"_s
        : placeOf(static_cast<Section>(m_pages->currentIndex())) == Section::Contacts ? u"Customers"_s
        : m_pages->currentIndex() == static_cast<int>(Section::Payouts)               ? u"Close a month"_s
                                                                        : u"Where things stand"_s;
    return guide::sectionAbout(word);
}

void MainWindow::newHere()
{
    const QWidget *page = m_pages->currentWidget();
    QAction *action = page == m_customers ? m_commands->newCustomer
        : page == m_payments              ? m_commands->recordPayment
        : page == m_reconcile             ? m_commands->importStatement
                                          : m_commands->newInvoice;
    if (action->isEnabled())
        action->trigger();
}

//! For the document in view, else for whoever paid: first of all who is in view.
void MainWindow::recordPayment()
{
    const QWidget *page = m_pages->currentWidget();
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const std::optional<PaymentRow> &payment = m_payments->currentRow();
    const bool isOpen = page == m_invoices && row && row->state != InvoiceState::Draft
        && row->type != DocumentType::CreditNote && row->open.isPositive();
    if (isOpen)
        m_money->recordPayment(*row);
    else if (page == m_invoices && row)
        m_money->recordPaymentOfSomebody(row->customerId, row->customer);
    else if (page == m_payments && payment)
        m_money->recordPaymentOfSomebody(payment->customerId, payment->customer);
    else if (page == m_customers && m_customers->current())
        m_money->recordPaymentOfSomebody(
            m_customers->current()->row.customer.id, m_customers->current()->row.customer.name);
    else
        m_money->recordPaymentOfSomebody();
}

bool MainWindow::mayQuit()
{
    if (m_quitsNow || m_outbox->sending() == 0)
        return true;
    askToQuit();
    return false;
}

void MainWindow::askToQuit()
{
    if (const auto *asked = findChild<QuitDialog *>(); asked && asked->isVisible())
        return;
    auto *dialog = new QuitDialog(m_outbox->sendingMails(), m_outbox->sending(), this);
    connect(dialog, &QuitDialog::nowWanted, this, [this] {
        m_quitsNow = true;
        QMainWindow::close();
    });
    connect(dialog, &QuitDialog::afterWanted, this, [this] {
        m_quitsAfter = true;
        m_status->tell(tr("Quits when everything is sent."));
        if (m_outbox->sending() == 0)
            QMainWindow::close();
    });
    connect(dialog, &QDialog::rejected, this, &MainWindow::callOffQuit);
    dialog->open();
}

//! The next one begins anew.
void MainWindow::callOffQuit()
{
    m_draftsAtEnd.clear();
    m_quitsNow = false;
    if (std::exchange(m_quitsAfter, false))
        m_status->tell({});
}

} // namespace quittance
