#include "ui/shell/MainWindow.h"

#include "core/domain/BookFigures.h"
#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Commands.h"

#include <QStackedWidget>

// What the window does about the figures of the book: where each of them leads.

namespace quittance {

void MainWindow::connectDashboard()
{
    connect(m_commands->dashboard, &QAction::triggered, this, [this] {
        show(Section::Dashboard);
        m_dashboard->focusFirst();
    });
    connect(m_dashboard, &DashboardPage::wanted, this, &MainWindow::lead);
    connect(m_dashboard, &DashboardPage::failed, this, &MainWindow::showTrouble);
}

void MainWindow::showInvoicesOf(InvoiceQuery::Status status, const FieldFilter &fields)
{
    show(Section::Invoices);
    m_invoices->showStatus(status, fields);
    m_invoices->focusTable();
}

void MainWindow::showPaymentsOf(const FieldFilter &fields)
{
    show(Section::Payments);
    m_payments->showFields(fields);
    m_payments->focusTable();
}

void MainWindow::lead(const DashboardGoal &goal)
{
    using What = DashboardGoal::What;
    const QString currency = goal.currency ? goal.currency->text() : QString();
    switch (goal.what) {
    case What::Open:
        return showInvoicesOf(InvoiceQuery::Status::Open, {.currency = currency});
    case What::Overdue:
        return showInvoicesOf(InvoiceQuery::Status::Overdue, {.currency = currency});
    case What::Received:
        return showPaymentsOf(
            {.from = goal.month.isValid() ? goal.month : m_facts.today.addDays(1 - recentIncomeDays),
                .through = goal.month.isValid() ? qMin(goal.month.addMonths(1).addDays(-1), m_facts.today)
                                                : m_facts.today,
                .currency = currency});
    case What::Credit:
        show(Section::Reports);
        return m_reports->open(ReportKind::Id::Credit, {}, m_facts.today, currency);
    case What::Dispute:
        show(Section::Payments);
        if (goal.payment.isEmpty())
            m_payments->showDisputed(true);
        else
            m_payments->choose(goal.payment);
        return m_payments->focusTable();
    case What::Conflicts:
        return m_commands->reviewConflicts->trigger();
    case What::Outbox:
        return m_commands->outbox->trigger();
    case What::BankLines:
        return m_commands->reconcile->trigger();
    case What::Card:
        show(Section::Customers);
        if (!goal.customer.isEmpty())
            m_customers->showCustomer(goal.customer, goal.name);
        return m_customers->focusTable();
    case What::Contacts:
        return m_commands->contacts->trigger();
    case What::Access:
        return m_commands->syncAll->trigger(); // What is refused again says so, with what helps.
    case What::Approvals:
        return m_commands->approvals->trigger();
    case What::Check:
        return m_commands->checkPayments->trigger();
    }
}

} // namespace quittance
