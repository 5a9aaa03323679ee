#include "ui/shell/MainWindow.h"

#include "ui/customers/CustomerActions.h"
#include "ui/customers/CustomerPane.h"
#include "ui/customers/CustomersPage.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

// What the window does about customers: making, changing, merging, putting away.

namespace quittance {

void MainWindow::connectCustomers()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_commands->customers, [this] {
        show(Section::Customers);
        m_customers->focusTable();
    });
    on(m_commands->customerInvoices, [this] {
        const Customer &customer = m_customers->listed()->row.customer;
        show(Section::Invoices);
        m_invoices->showCustomer(customer.id, customer.name);
        m_invoices->focusTable();
    });
    on(m_commands->customerCrm, [this] { m_customers->openTab(QStringLiteral("crm")); });
    connect(m_customers, &CustomersPage::currentChanged, this, &MainWindow::updateCommands);
    connect(m_customers, &CustomersPage::invoicesWanted, m_commands->customerInvoices, &QAction::trigger);
    connect(m_customers, &CustomersPage::newInvoiceWanted, m_commands->primary, &QAction::trigger);
    connect(m_customers, &CustomersPage::importWanted, m_commands->import, &QAction::trigger);
    connect(m_customers, &CustomersPage::newWanted, m_commands->newCustomer, &QAction::trigger);
    connect(m_customers, &CustomersPage::editWanted, m_commands->changeCustomer, &QAction::trigger);
    connect(m_customers, &CustomersPage::invoiceWanted, this, [this](const InvoiceId &id) {
        show(Section::Invoices);
        m_invoices->showInvoice(id);
        m_invoices->focusTable();
    });
    connect(m_commands->detailPane, &QAction::toggled, m_customers, &CustomersPage::setPaneShown);
    connect(m_customers, &CustomersPage::paneShownChanged, m_commands->detailPane, &QAction::setChecked);
    const CustomerPane *pane = m_customers->pane();
    connect(pane, &CustomerPane::said, this, [this](const QString &text) { m_toast->say(text); });
    connect(
        pane, &CustomerPane::undoable, this, [this](const QString &text, const std::function<void()> &undo) {
            m_toast->say(text, tr("Undo"), undo);
        });
    connect(pane, &CustomerPane::outboxWanted, m_commands->runOutbox, &QAction::trigger);
    m_customers->offer({m_commands->sendStatement, m_commands->changeCustomer, m_commands->customerInvoices,
        m_commands->customerCrm, m_commands->holdCustomer, m_commands->mergeCustomer,
        m_commands->archiveCustomer, m_commands->editNote, m_commands->editTags});
    if (!m_desk.customerBook())
        return;
    m_customerActions = new CustomerActions(m_desk, *m_desk.customerBook(), *m_toast, *m_undo, *this);
    on(m_commands->newCustomer, [this] { m_customerActions->add(); });
    on(m_commands->changeCustomer, [this] { m_customerActions->edit(m_customers->listed()->row.customer); });
    on(m_commands->mergeCustomer, [this] { m_customerActions->merge(m_customers->listed()->row); });
    on(m_commands->archiveCustomer, [this] {
        const CustomerRow &row = m_customers->listed()->row;
        m_customerActions->setArchived(row.customer, !row.isArchived);
    });
    connect(m_customerActions, &CustomerActions::failed, this, &MainWindow::showTrouble);
    connect(m_customerActions, &CustomerActions::changed, m_customers, &CustomersPage::refresh);
    connect(
        m_customerActions, &CustomerActions::shown, this, [this](const CustomerId &id, const QString &name) {
            show(Section::Customers);
            m_customers->showCustomer(id, name);
            m_customers->focusTable();
        });
}

void MainWindow::updateCustomerCommands()
{
    const bool isThere = m_desk.customerBook();
    const bool here = isThere && m_pages->currentWidget() == m_customers && m_customers->listed();
    const bool isArchived = here && m_customers->listed()->row.isArchived;
    permit(m_commands->newCustomer, Right::Draft, isThere);
    permit(m_commands->changeCustomer, Right::Draft, here);
    m_commands->customerInvoices->setEnabled(here);
    m_commands->customerCrm->setEnabled(here && m_desk.crm());
    permit(m_commands->mergeCustomer, Right::Draft, here && !isArchived);
    m_commands->archiveCustomer->setText(isArchived ? tr("&Bring customer back") : tr("&Archive customer"));
    permit(m_commands->archiveCustomer, Right::Draft, here);
    if (m_pages->currentWidget() != m_customers)
        return;
    m_commands->primary->setText(tr("New invoice"));
    const bool mayWrite = here && m_editors && !isArchived && refusalOf(Right::Draft).isEmpty();
    m_commands->primary->setEnabled(mayWrite);
    m_customers->pane()->allowNewInvoice(mayWrite);
}

} // namespace quittance
