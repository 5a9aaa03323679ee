#include "ui/records/CustomerWindow.h"

#include "core/base/whenReady.h"
#include "ui/customers/CustomerPane.h"
#include "ui/desk/CustomerDesk.h"
#include "ui/desk/Desk.h"
#include "ui/text/ErrorText.h"

#include <QAction>

namespace quittance {

CustomerWindow::CustomerWindow(Desk &desk, CustomerDesk &customers, const FoundRecord &record, QDate today,
    const QTimeZone &zone, QWidget *parent)
    : RecordWindow(record, tr("&New invoice"), parent)
    , m_customers(customers)
    , m_pane(new CustomerPane(desk, today, zone, this))
{
    auto *statement = new QAction(tr("Send statement…"), this);
    statement->setObjectName(QStringLiteral("record.statement"));
    connect(statement, &QAction::triggered, this, [this] { emit statementWanted(this->record()); });
    m_pane->offer(QList<QAction *>{statement} + acts());
    setContent(m_pane);
    connect(&desk, &Desk::invoicesChanged, this, &CustomerWindow::ask);
    connect(&desk, &Desk::contactsChanged, this, &CustomerWindow::ask);
    connect(m_pane, &CustomerPane::changed, this, &CustomerWindow::ask);
    connect(m_pane, &CustomerPane::newInvoiceWanted, primary(), &QAction::trigger);
    connect(m_pane, &CustomerPane::invoicesWanted, this, [this] { emit showWanted(this->record()); });
    connect(m_pane, &CustomerPane::invoiceWanted, this, [this](const InvoiceId &id) {
        emit showWanted({.kind = RecordKind::Invoice,
            .id = id.text(),
            .name = {},
            .party = {},
            .on = {},
            .amount = std::nullopt});
    });
    connect(
        m_pane, &CustomerPane::failed, this, [this](const Error &error) { showTrouble(errorText(error)); });
    connect(m_pane, &CustomerPane::said, this, &CustomerWindow::said);
    connect(m_pane, &CustomerPane::undoable, this, &CustomerWindow::undoable);
    connect(m_pane, &CustomerPane::outboxWanted, this, &CustomerWindow::outboxWanted);
    CustomerWindow::ask();
}

void CustomerWindow::ask()
{
    whenReady(
        m_customers.detail(CustomerId(record().id)), this, [this](const Result<CustomerDetail> &detail) {
            showTrouble(detail ? QString() : errorText(detail.error()));
            if (!detail)
                return;
            const Customer &customer = detail->row.customer;
            setRecord({.kind = RecordKind::Customer,
                .id = customer.id.text(),
                .name = customer.name,
                .party = {},
                .on = {},
                .amount = std::nullopt});
            m_pane->showCustomer(*detail);
        });
}

} // namespace quittance
