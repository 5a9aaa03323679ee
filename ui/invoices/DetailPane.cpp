#include "ui/invoices/DetailPane.h"

#include "ui/invoices/InvoiceCrmView.h"
#include "ui/payments/slippedIn.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/ActivityText.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/text/DisputeText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/AmountLabel.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Timeline.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"

#include <QFrame>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(QDate today, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_zone(std::move(zone))
    , m_content(new QWidget(this))
    , m_nothing(new PlainLabel(tr("Choose an invoice to see it here."), this))
    , m_number(new PlainLabel(m_content))
    , m_chip(new Chip(m_content))
    , m_copyLink(new QPushButton(m_content))
    , m_more(new QPushButton(m_content))
    , m_customer(new PlainLabel(m_content))
    , m_openCaption(new PlainLabel(m_content))
    , m_open(new AmountLabel(m_content))
    , m_primary(new QPushButton(m_content))
    , m_others(new QPushButton(m_content))
    , m_tabs(new QTabBar(m_content))
    , m_pages(new QStackedWidget(m_content))
    , m_tabKey(u"facts"_s)
{
    setObjectName(u"invoices.pane"_s);
    buildHead();
    m_nothing->setInk(Ink::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_content, 1);

    connect(m_primary, &QPushButton::clicked, this, &DetailPane::primaryWanted);
    connect(m_copyLink, &QPushButton::clicked, this, &DetailPane::copyLinkWanted);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_rebuilding || tab < 0)
            return;
        m_tabKey = m_tabs->tabData(tab).toString();
        m_pages->setCurrentIndex(tab);
    });
    showNothing();
}

void DetailPane::buildHead()
{
    m_number->setObjectName(u"detail.number"_s);
    m_chip->setObjectName(u"detail.state"_s);
    m_customer->setObjectName(u"detail.customer"_s);
    m_open->setObjectName(u"detail.open"_s);
    m_primary->setObjectName(u"detail.primary"_s);
    m_copyLink->setObjectName(u"detail.copyLink"_s);
    m_tabs->setObjectName(u"detail.tabs"_s);
    m_number->setFont(fonts::strong(fonts::body()));
    m_customer->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_customer->setElided(true);
    m_copyLink->setIcon(icons::icon(u"copy"_s, Ink::Secondary));
    m_copyLink->setAccessibleName(tr("Copy payment link"));
    m_copyLink->setToolTip(tr("Copy payment link (Ctrl+Shift+L)"));
    setLook(*m_copyLink, Look::Quiet);
    m_more->setObjectName(u"detail.more"_s);
    m_more->setIcon(icons::icon(u"more"_s, Ink::Secondary));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    setLook(*m_more, Look::Quiet);
    setLook(*m_primary, Look::Primary);
    m_others->setObjectName(u"detail.others"_s);
    m_others->setIcon(icons::icon(u"chevron-down"_s));
    m_others->setAccessibleName(tr("More actions"));
    m_others->setToolTip(tr("More actions"));
    m_others->setFixedWidth(28);
    setLook(*m_others, Look::Primary);
    setJoined(*m_others, Joined::AtLeft);
    m_others->hide();
    m_openCaption->setFont(fonts::small());
    m_openCaption->setInk(Ink::Secondary);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false); // The line below goes from side to side.
    m_tabs->setAccessibleName(tr("Parts of the invoice"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight); // Six of them in other languages are broader than the pane.

    auto *title = new QHBoxLayout;
    title->setContentsMargins(12, 8, 12, 0);
    title->setSpacing(8);
    title->addSpacing(4); // A margin would stay at the left where lines run from the right.
    title->addStrut(28); // the same height with and without the button at its end
    title->addWidget(m_number);
    title->addWidget(m_chip);
    title->addStretch(1);
    title->addWidget(m_copyLink);
    title->addWidget(m_more);
    auto *amount = new QHBoxLayout;
    amount->setContentsMargins(16, 0, 16, 0);
    amount->setSpacing(12);
    amount->addWidget(m_open, 1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_primary);
    halves->addWidget(m_others);
    amount->addLayout(halves);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->addSpacing(8);
    tabs->addWidget(m_tabs);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    title->setSizeConstraint(QLayout::SetDefaultConstraint);
    auto *who = new QHBoxLayout;
    who->setContentsMargins(16, 8, 16, 0);
    who->addWidget(m_customer);
    layout->addLayout(who);
    layout->addSpacing(12);
    auto *caption = new QHBoxLayout;
    caption->setContentsMargins(16, 0, 16, 0);
    caption->addWidget(m_openCaption);
    layout->addLayout(caption);
    layout->addLayout(amount);
    layout->addSpacing(14);
    buildNotices();
    layout->addWidget(m_dispute);
    layout->addWidget(m_slippedIn);
    layout->addWidget(m_chargeNotice);
    layout->addLayout(tabs);
    layout->addWidget(hairline(m_content));
    layout->addWidget(m_pages, 1);
}

void DetailPane::setToday(QDate today)
{
    m_today = today;
}

void DetailPane::buildNotices()
{
    m_dispute = new Notice(u"detail.dispute"_s, true, m_content);
    m_provider = m_dispute->addButton(u"open"_s, {});
    QPushButton *evidence = m_dispute->addButton(u"evidence"_s, tr("Evidence…"));
    evidence->setToolTip(tr("What to gather for the answer, and what the book has of it"));
    connect(evidence, &QPushButton::clicked, this, &DetailPane::evidenceWanted);
    m_slippedIn = new Notice(u"detail.slippedIn"_s, true, m_content);
    QPushButton *refund = m_slippedIn->addButton(u"refund"_s, tr("Refund…"));
    refund->setToolTip(tr("Refund… (Ctrl+Shift+R)"));
    m_chargeNotice = new Notice(u"detail.charge"_s, true, m_content);
    m_link = m_chargeNotice->addButton(u"link"_s, tr("Send payment link"));
    m_link->setToolTip(tr("Send payment link (Ctrl+L)"));
    connect(m_link, &QPushButton::clicked, this, &DetailPane::linkWanted);
    connect(m_provider, &QPushButton::clicked, this, [this] {
        if (const auto found = dispute())
            emit providerPageWanted(found->id);
    });
    connect(refund, &QPushButton::clicked, this, &DetailPane::refundWanted);
}

std::optional<Dispute> DetailPane::dispute() const
{
    const auto found = std::ranges::find_if(
        m_disputes, [this](const Dispute &dispute) { return m_payments.contains(dispute.payment); });
    return found == m_disputes.end() ? std::nullopt : std::optional(*found);
}

void DetailPane::setDisputes(const QList<Dispute> &disputes)
{
    m_disputes = disputes;
    showNotices();
}

void DetailPane::setSlippedIn(const std::optional<PaymentRow> &payment)
{
    m_credit = payment;
    showNotices();
}

void DetailPane::setCharge(const std::optional<Charge> &charge)
{
    const bool wasUncertain = m_charge && m_charge->isUncertain;
    m_charge = charge;
    showNotices();
    if (m_detail && wasUncertain != (charge && charge->isUncertain))
        rebuildTabs(*m_detail); // The timeline tells it, too.
}

void DetailPane::showChargeNotice()
{
    const ChargeState state = m_charge ? m_charge->state : ChargeState::Cancelled;
    if (state == ChargeState::Succeeded || state == ChargeState::Cancelled) {
        m_chargeNotice->clear();
        return;
    }
    const bool isOver = state == ChargeState::NeedsAction || state == ChargeState::Failed;
    m_link->setVisible(isOver);
    const bool warns = isOver || m_charge->isUncertain;
    m_chargeNotice->tell(warns ? Tone::Warning : Tone::Progress, warns ? u"warning"_s : u"working"_s,
        //: state of a charge, what that means
        tr("%1: %2").arg(chargeStateText(*m_charge), chargeText(*m_charge, m_zone)));
}

void DetailPane::showNotices()
{
    showChargeNotice();
    if (const auto found = dispute()) {
        m_provider->setText(tr("Open in %1").arg(connectionText(found->connection)));
        m_dispute->tell(Tone::Special, u"dispute"_s, disputeText(*found, m_today));
    } else {
        m_dispute->clear();
    }
    if (m_credit)
        m_slippedIn->tell(Tone::Warning, u"refund"_s, slippedInText(*m_credit));
    else
        m_slippedIn->clear();
}

void DetailPane::showRow(const InvoiceRow &row)
{
    m_nothing->hide();
    m_content->show();
    if (row.id != m_shown) { // What is told belongs to the document before.
        m_shown = row.id;
        m_payments.clear();
        m_credit.reset();
        m_charge.reset();
        m_detail.reset();
        m_isTransfer = false;
        showNotices();
    }
    showHead(row);
}

void DetailPane::showDetail(const InvoiceDetail &detail)
{
    showRow(detail.row);
    if (detail.row.state == InvoiceState::Credited)
        showCreditLeft(detail);
    m_isTransfer = detail.link && detail.link->way == PayWay::BankTransfer;
    m_payments.clear();
    for (const PaymentRow &payment : detail.payments)
        m_payments.append(payment.id);
    m_detail = detail;
    showNotices();
    rebuildTabs(detail);
}

void DetailPane::showNothing()
{
    m_content->hide();
    m_nothing->show();
}

void DetailPane::focusPrimary()
{
    if (m_primary->isVisible())
        m_primary->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::offer(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    menu->setToolTipsVisible(true);
    connect(m_more, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_others, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(m_primary->mapToGlobal(QPoint(0, m_primary->height() + 2))); });
    m_hasMenu = true;
    setJoined(*m_primary, Joined::AtRight);
    m_others->setVisible(!m_primary->isHidden());
}

void DetailPane::offerCrm(InvoiceCrmView *view)
{
    m_crm = view;
    m_crmPage = scrolling(u"crm"_s, tr("CRM"), view);
    m_crmPage->hide(); // It has no place before a document is shown.
}

void DetailPane::setPrimaryRefusal(const QString &reason)
{
    m_primaryRefusal = reason;
    m_primary->setEnabled(reason.isEmpty());
    m_others->setEnabled(reason.isEmpty()); // Both are one button; the menu opens at the pane's top as well.
    m_primary->setToolTip(reason.isEmpty() ? tr("%1 (Ctrl+Enter)").arg(m_primary->text()) : reason);
}

void DetailPane::openTab(const QString &key)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toString() == key)
            m_tabs->setCurrentIndex(tab);
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).base);
}

void DetailPane::showHead(const InvoiceRow &row)
{
    const QString kind = row.type == DocumentType::CreditNote ? tr("Credit note") : tr("Draft invoice");
    m_number->setText(row.number.isEmpty() ? kind : row.number.text());
    m_chip->setLook(stateChip(row, m_today));
    m_customer->setText(row.customer);
    const bool isOwed = row.state != InvoiceState::Draft && row.state != InvoiceState::Credited;
    m_openCaption->setText(isOwed ? tr("Open") : tr("Total"));
    m_open->setAmount(isOwed ? row.open : row.total);
    m_copyLink->setVisible(row.link == LinkState::Active);
    showPrimary(row);
}

void DetailPane::showCreditLeft(const InvoiceDetail &detail)
{
    Money left(0, detail.row.total.currency());
    for (const Credit &credit : detail.credits)
        if (credit.source.creditNote == detail.row.id)
            left = credit.left;
    m_openCaption->setText(tr("Left of the credit"));
    m_open->setAmount(left);
}

void DetailPane::showPrimary(const InvoiceRow &row)
{
    const PrimaryAction action = primaryActionOf(row, m_today);
    m_primary->setVisible(action != PrimaryAction::None);
    m_others->setVisible(m_hasMenu && action != PrimaryAction::None);
    m_primary->setText(primaryText(action));
    m_primary->setIcon(icons::icon(primaryIcon(action).isEmpty() ? u"send"_s : primaryIcon(action)));
    setPrimaryRefusal(m_primaryRefusal);
}

void DetailPane::rebuildTabs(const InvoiceDetail &detail)
{
    m_rebuilding = true;
    m_pages->setUpdatesEnabled(false);
    int scrolled = 0;
    if (auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
        scrolled = area->verticalScrollBar()->value();
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    if (m_crmPage) { // First, so that it does not come into view in passing, which would make it ask.
        m_pages->removeWidget(m_crmPage);
        m_crmPage->hide();
    }
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    addTab(u"facts"_s, tr("Facts"), factsTab(detail));
    if (!detail.content.lines.isEmpty())
        addTab(u"lines"_s, tr("Lines"), linesTab(detail));
    if (!detail.payments.isEmpty() || !detail.allocations.isEmpty())
        addTab(u"payments"_s, tr("Payments"), paymentsTab(detail));
    QList<ActivityLine> mails;
    for (const ActivityLine &line : detail.timeline)
        if (line.kind.startsWith("Mail"_L1))
            mails.append(line);
    if (!mails.isEmpty())
        addTab(u"mail"_s, tr("Mail"), timelineTab(mails));
    if (!detail.timeline.isEmpty())
        addTab(u"activity"_s, tr("Activity"), timelineTab(detail.timeline));
    if (m_crm) {
        addPage(u"crm"_s, tr("CRM"), m_crmPage);
        m_crm->showCustomer(detail.row.customerId);
    }
    m_rebuilding = false;

    int tab = 0;
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->tabData(i).toString() == m_tabKey)
            tab = i;
    m_rebuilding = true;
    m_tabs->setCurrentIndex(tab);
    m_rebuilding = false;
    m_pages->setCurrentIndex(tab);
    m_tabs->updateGeometry(); // One that is not in view does not tell its layout that it has tabs now.
    if (auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget()))
        area->verticalScrollBar()->setValue(scrolled);
    m_pages->setUpdatesEnabled(true);
}

void DetailPane::addTab(const QString &key, const QString &title, QWidget *content)
{
    addPage(key, title, scrolling(key, title, content));
}

void DetailPane::addPage(const QString &key, const QString &title, QScrollArea *area)
{
    m_pages->addWidget(area);
    const int tab = m_tabs->addTab(title);
    m_tabs->setTabData(tab, key);
    m_tabs->setTabToolTip(tab, title);
}

QScrollArea *DetailPane::scrolling(const QString &key, const QString &title, QWidget *content)
{
    auto *area = new QScrollArea(m_pages);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(QString(title).remove(u'&'));
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    content->setObjectName(u"detail.page."_s + key);
    return area;
}

} // namespace quittance
