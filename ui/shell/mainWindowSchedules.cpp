#include "ui/shell/MainWindow.h"

#include "ui/cards/CardActions.h"
#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/desk/Desk.h"
#include "ui/editor/EditorActions.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/invoices/ScheduleActions.h"
#include "ui/mails/MailActions.h"
#include "ui/payments/MoneyActions.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/payouts/PayoutsPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/records/RecordWindows.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/UndoStack.h"

#include <QStackedWidget>

// What the window's commands about recurring documents do, and what a new day brings.

namespace quittance {

void MainWindow::connectSchedules()
{
    m_schedules = new ScheduleActions(m_desk, *m_toast, *this);
    m_schedules->setToday(m_facts.today);
    connect(m_commands->repeat, &QAction::triggered, this,
        [this] { m_schedules->repeat(*m_invoices->currentRow()); });
    connect(m_commands->schedules, &QAction::triggered, m_schedules, &ScheduleActions::showList);
    connect(m_schedules, &ScheduleActions::failed, this, &MainWindow::showTrouble);
    connect(m_schedules, &ScheduleActions::invoiceWanted, this, [this](const InvoiceId &id) {
        show(Section::Invoices);
        m_invoices->showInvoice(id);
    });
    connect(m_schedules, &ScheduleActions::deleted, this, &MainWindow::onScheduleDeleted);
    connect(m_schedules, &ScheduleActions::broughtBack, this,
        [this](const ScheduleId &id) { m_undo->drop(m_deletedSchedules.take(id.text())); });
}

void MainWindow::onScheduleDeleted(const Schedule &schedule)
{
    const int number = m_undo->push({.name = tr("Delete recurring invoice", "what can be undone"),
        .undone = tr("The recurring invoice is back."),
        .undo = [this, schedule] { return m_desk.restoreSchedule(schedule); },
        .redo = [this, id = schedule.id] { return m_desk.deleteSchedule(id); },
        .after = [this] { makeDueDrafts(); }});
    m_deletedSchedules.insert(schedule.id.text(), number);
}

void MainWindow::updateScheduleCommands()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const bool here = m_pages->currentWidget() == m_invoices && row.has_value();
    permit(m_commands->repeat, Right::Draft, here && row->type != DocumentType::CreditNote);
}

void MainWindow::makeDueDrafts()
{
    if (!m_facts.held)
        m_schedules->makeDue();
}

void MainWindow::setToday(QDate today)
{
    const bool isNew = today != m_facts.today;
    m_facts.today = today;
    m_actions->setToday(today);
    m_mails->setToday(today);
    m_money->setToday(today);
    m_schedules->setToday(today);
    if (m_cards)
        m_cards->setToday(today);
    if (m_editors)
        m_editors->setToday(today);
    m_records->setToday(today);
    m_invoices->setToday(today);
    m_reconcile->setToday(today);
    m_payments->setToday(today);
    m_payouts->setToday(today);
    m_customers->setToday(today);
    m_dashboard->setToday(today);
    m_reports->setToday(today);
    if (isNew)
        makeDueDrafts();
}

} // namespace quittance
