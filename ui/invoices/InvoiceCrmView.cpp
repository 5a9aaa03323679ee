#include "ui/invoices/InvoiceCrmView.h"

#include "core/base/whenReady.h"
#include "ui/customers/CustomerCrmView.h"
#include "ui/desk/CustomerDesk.h"
#include "ui/desk/Desk.h"
#include "ui/style/Icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

InvoiceCrmView::InvoiceCrmView(Desk &desk, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_customers(*desk.customerBook())
    , m_view(new CustomerCrmView(
          m_customers, *desk.crm(), {.name = u"detail"_s, .zone = std::move(zone), .isReadOnly = true}, this))
{
    auto *open = new QPushButton(icons::icon(u"customers"_s), tr("Open customer"), this);
    open->setObjectName(u"detail.crm.openCustomer"_s);
    open->setToolTip(tr("Opens the customer, where records are made and unlinked"));
    open->setAutoDefault(false);
    auto *act = new QHBoxLayout;
    act->setContentsMargins(16, 10, 16, 0);
    act->addWidget(open);
    act->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(act);
    layout->addWidget(m_view, 1);
    connect(open, &QPushButton::clicked, this, [this] { emit customerWanted(m_customer, m_name); });
    connect(m_view, &CustomerCrmView::failed, this, &InvoiceCrmView::failed);
    connect(&desk, &Desk::contactsChanged, this, &InvoiceCrmView::askInView);
    m_view->clear();
}

bool InvoiceCrmView::isPossible(Desk &desk)
{
    return desk.crm() && desk.customerBook();
}

void InvoiceCrmView::showCustomer(const CustomerId &customer)
{
    if (customer != m_customer) {
        m_customer = customer;
        m_name.clear();
        m_view->clear();
    }
    askInView();
}

void InvoiceCrmView::askInView()
{
    const int token = ++m_token;
    m_isOld = true;
    if (!isVisible() || m_customer.isEmpty())
        return;
    m_isOld = false;
    whenReady(m_customers.detail(m_customer), this, [this, token](const Result<CustomerDetail> &detail) {
        if (token != m_token)
            return;
        if (!detail) {
            emit failed(detail.error());
            return;
        }
        m_name = detail->row.customer.name;
        m_view->showCustomer(*detail);
    });
}

void InvoiceCrmView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        askInView();
}

} // namespace quittance
