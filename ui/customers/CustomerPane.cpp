#include "ui/customers/CustomerPane.h"

#include "core/base/whenReady.h"
#include "ui/customers/CustomerCrmView.h"
#include "ui/customers/CustomerFactsView.h"
#include "ui/customers/CustomerInvoicesView.h"
#include "ui/customers/customerRecord.h"
#include "ui/desk/Desk.h"
#include "ui/desk/MailDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/AmountLabel.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/offWhileAsked.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

CustomerPane::CustomerPane(Desk &desk, QDate today, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_today(today)
    , m_content(new QWidget(this))
    , m_nothing(new PlainLabel(tr("Choose a customer to see it here."), this))
    , m_name(new PlainLabel(m_content))
    , m_chip(new Chip(m_content))
    , m_more(new QPushButton(m_content))
    , m_caption(new PlainLabel(tr("Open"), m_content))
    , m_open(new AmountLabel(m_content))
    , m_others(new PlainLabel(m_content))
    , m_primary(new QPushButton(icons::icon(u"new-invoice"_s), tr("New invoice"), m_content))
    , m_otherActs(new QPushButton(m_content))
    , m_hold(new Notice(u"customer.held"_s, true, m_content))
    , m_tabs(new QTabBar(m_content))
    , m_pages(new QStackedWidget(m_content))
    , m_facts(new CustomerFactsView(m_pages))
    , m_invoices(new CustomerInvoicesView(desk, today, m_pages))
{
    setObjectName(u"customer"_s);
    m_nothing->setInk(Ink::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    buildHold();
    buildHead();
    addTab(u"facts"_s, tr("Facts"), m_facts);
    addTab(u"invoices"_s, tr("Invoices"), m_invoices);
    if (desk.crm() && desk.customerBook()) {
        m_crm = new CustomerCrmView(
            *desk.customerBook(), *desk.crm(), {.name = u"customer"_s, .zone = std::move(zone)}, m_pages);
        addTab(u"crm"_s, tr("CRM"), m_crm);
        connect(m_crm, &CustomerCrmView::said, this, &CustomerPane::said);
        connect(m_crm, &CustomerCrmView::undoable, this, &CustomerPane::undoable);
        connect(m_crm, &CustomerCrmView::outboxWanted, this, &CustomerPane::outboxWanted);
        connect(m_crm, &CustomerCrmView::changed, this, &CustomerPane::changed);
        connect(m_crm, &CustomerCrmView::failed, this, &CustomerPane::failed);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_content, 1);
    connect(m_primary, &QPushButton::clicked, this, &CustomerPane::newInvoiceWanted);
    connect(m_invoices, &CustomerInvoicesView::allWanted, this, &CustomerPane::invoicesWanted);
    connect(m_invoices, &CustomerInvoicesView::invoiceWanted, this, &CustomerPane::invoiceWanted);
    connect(m_invoices, &CustomerInvoicesView::failed, this, &CustomerPane::failed);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    showNothing();
}

void CustomerPane::buildHead()
{
    m_name->setObjectName(u"customer.name"_s);
    m_chip->setObjectName(u"customer.state"_s);
    m_open->setObjectName(u"customer.open"_s);
    m_others->setObjectName(u"customer.others"_s);
    m_primary->setObjectName(u"customer.primary"_s);
    m_more->setObjectName(u"customer.more"_s);
    m_tabs->setObjectName(u"customer.tabs"_s);
    m_name->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_name->setElided(true);
    m_more->setIcon(icons::icon(u"more"_s, Ink::Secondary));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    setLook(*m_more, Look::Quiet);
    setLook(*m_primary, Look::Primary);
    m_primary->setToolTip(tr("New invoice for this customer (Ctrl+Enter)"));
    m_otherActs->setObjectName(u"customer.otherActs"_s);
    m_otherActs->setIcon(icons::icon(u"chevron-down"_s));
    m_otherActs->setAccessibleName(tr("More actions"));
    m_otherActs->setToolTip(tr("More actions"));
    m_otherActs->setFixedWidth(28);
    setLook(*m_otherActs, Look::Primary);
    setJoined(*m_otherActs, Joined::AtLeft);
    m_otherActs->hide();
    m_caption->setFont(fonts::small());
    m_caption->setInk(Ink::Secondary);
    m_caption->setElided(true);
    m_others->setFont(fonts::small());
    m_others->setElided(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false); // The line below goes from side to side.
    m_tabs->setAccessibleName(tr("Parts of the customer"));
    m_tabs->setUsesScrollButtons(false);

    auto *title = new QHBoxLayout;
    title->setContentsMargins(12, 8, 12, 0);
    title->setSpacing(8);
    title->addSpacing(4); // A margin would stay at the left where lines run from the right.
    title->addStrut(28);
    title->addWidget(m_chip);
    title->addStretch(1);
    title->addWidget(m_more);
    auto *who = new QHBoxLayout;
    who->setContentsMargins(16, 8, 16, 0);
    who->addWidget(m_name);
    auto *caption = new QHBoxLayout;
    caption->setContentsMargins(16, 12, 16, 0);
    caption->addWidget(m_caption);
    auto *amount = new QHBoxLayout;
    amount->setContentsMargins(16, 0, 16, 0);
    amount->setSpacing(12);
    amount->addWidget(m_open, 1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_primary);
    halves->addWidget(m_otherActs);
    amount->addLayout(halves);
    auto *others = new QHBoxLayout;
    others->setContentsMargins(16, 0, 16, 0);
    others->addWidget(m_others);
    auto *held = new QHBoxLayout;
    held->setContentsMargins(16, 0, 16, 0);
    held->addWidget(m_hold);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(0, 14, 0, 0);
    tabs->addSpacing(8);
    tabs->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addLayout(who);
    layout->addLayout(caption);
    layout->addLayout(amount);
    layout->addLayout(others);
    layout->addLayout(held);
    layout->addLayout(tabs);
    layout->addWidget(hairline(m_content));
    layout->addWidget(m_pages, 1);
}

void CustomerPane::buildHold()
{
    m_release = m_hold->addButton(u"release"_s, tr("Send reminders again"));
    connect(m_release, &QPushButton::clicked, this, &CustomerPane::endHold);
}

void CustomerPane::showHold(const std::optional<ReminderHold> &hold)
{
    m_release->setEnabled(true);
    if (!hold)
        return m_hold->clear();
    const QString day = dateText(hold->until);
    m_hold->tell(Tone::Warning, u"clock"_s,
        hold->reason.isEmpty() ? tr("Reminders are held until %1.").arg(day)
                               //: a day, and why
                               : tr("Reminders are held until %1: %2").arg(day, hold->reason));
}

void CustomerPane::endHold()
{
    whenReady(m_desk.mails().holdReminders({.invoice = {}, .customer = m_shown, .until = {}, .reason = {}}),
        this, [this, on = offWhileAsked(*m_release)](const Result<ReminderHold> &ended) {
            on();
            if (!ended) {
                emit failed(ended.error());
                return;
            }
            emit said(tr("Reminders are sent again."));
            emit changed();
        });
}

void CustomerPane::addTab(const QString &key, const QString &title, QWidget *content)
{
    auto *area = new QScrollArea(m_pages);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(QString(title).remove(u'&'));
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    content->setObjectName(u"customer.page."_s + key);
    m_pages->addWidget(area);
    m_tabs->setTabData(m_tabs->addTab(title), key);
}

void CustomerPane::setToday(QDate today)
{
    m_today = today;
    m_invoices->setToday(today);
}

void CustomerPane::showRow(const CustomerRow &row)
{
    m_nothing->hide();
    m_content->show();
    m_name->setText(row.customer.name);
    m_chip->setLook(customerChip(row, m_today));
    const CustomerBalance main = mainBalance(row);
    m_open->setAmount(main.open);
    QList<Money> others;
    for (const CustomerBalance &balance : row.balances)
        if (balance.open.currency() != main.open.currency() && !balance.open.isZero())
            others.append(balance.open);
    m_others->setText(others.isEmpty() ? QString() : tr("and %1").arg(sumsText(others)));
    m_others->setVisible(!others.isEmpty());
    if (row.customer.id == m_shown)
        return;
    m_shown = row.customer.id; // What is told below belongs to the one before.
    m_facts->clear();
    m_invoices->clear();
    m_hold->clear();
    if (m_crm)
        m_crm->clear();
}

void CustomerPane::showCustomer(const CustomerDetail &detail)
{
    showRow(detail.row);
    showHold(detail.hold);
    m_facts->showCustomer(detail);
    m_invoices->showCustomer(detail.row.customer.id);
    if (m_crm)
        m_crm->showCustomer(detail);
}

void CustomerPane::showNothing()
{
    m_shown = {};
    m_content->hide();
    m_nothing->show();
}

void CustomerPane::openTab(const QString &key)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toString() == key)
            m_tabs->setCurrentIndex(tab);
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void CustomerPane::offer(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    menu->setToolTipsVisible(true);
    connect(m_more, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_otherActs, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(m_primary->mapToGlobal(QPoint(0, m_primary->height() + 2))); });
    setJoined(*m_primary, Joined::AtRight);
    m_otherActs->show();
}

void CustomerPane::allowNewInvoice(bool isAllowed)
{
    m_primary->setEnabled(isAllowed);
    m_otherActs->setEnabled(isAllowed); // Both are one button; the menu opens at the pane's top as well.
}

QWidget *CustomerPane::firstStop() const
{
    return m_primary->isEnabled() ? static_cast<QWidget *>(m_primary) : m_tabs;
}

void CustomerPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).base);
}

} // namespace quittance
