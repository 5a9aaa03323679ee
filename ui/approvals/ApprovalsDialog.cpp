#include "ui/approvals/ApprovalsDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/ApprovalDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ApprovalText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/InputText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/sayWithoutMarks.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

enum Column { AskedColumn, ByColumn, WhatColumn, AboutColumn, AmountColumn };

} // namespace

ApprovalsDialog::ApprovalsDialog(ApprovalDesk &desk, QTimeZone zone, QWidget *parent)
    : AskingDialog(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_list(new QTreeWidget(this))
    , m_what(new PlainLabel(this))
    , m_why(new PlainLabel(this))
    , m_obstacle(new PlainLabel(this))
    , m_reason(new QLineEdit(this))
    , m_trouble(new PlainLabel(this))
    , m_state(new PlainLabel(tr("Loading…"), this))
    , m_refuse(new QPushButton(this))
    , m_approve(new QPushButton(icons::icon(u"check"_s), tr("&Approve"), this))
{
    setObjectName(u"approvals"_s);
    setWindowTitle(tr("Approvals"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    resize(860, 460);
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ApprovalsDialog::showCurrent);
    connect(m_refuse, &QPushButton::clicked, this, &ApprovalsDialog::refuse);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalsDialog::approve);
    showCurrent();
    m_list->setFocus();
    load();
}

void ApprovalsDialog::build()
{
    m_list->setObjectName(u"approvals.list"_s);
    m_list->setAccessibleName(tr("Requests that wait"));
    m_list->setHeaderLabels({tr("Asked"), tr("By"), tr("What"), tr("About"), tr("Amount")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFont(fonts::small());
    m_list->headerItem()->setTextAlignment(
        AmountColumn, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_list->header()->setSectionResizeMode(AboutColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setFixedHeight(cells::rowHeight);
    m_list->setColumnWidth(AskedColumn, 132);
    m_list->setColumnWidth(ByColumn, 140);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::ResizeToContents);
    m_list->setColumnWidth(AmountColumn, 124);
    m_what->setObjectName(u"approvals.what"_s);
    m_what->setFont(fonts::strong(fonts::body()));
    m_why->setObjectName(u"approvals.why"_s);
    m_obstacle->setObjectName(u"approvals.obstacle"_s);
    m_obstacle->setInk(Ink::Secondary);
    m_trouble->setObjectName(u"approvals.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->hide();
    for (PlainLabel *label : {m_what, m_why, m_obstacle, m_trouble})
        label->setWordWrap(true);
    m_state->setObjectName(u"approvals.state"_s);
    m_state->setInk(Ink::Secondary);
    m_reason->setObjectName(u"approvals.reason"_s);
    m_reason->setAccessibleName(tr("Reason to refuse"));
    m_reason->setPlaceholderText(tr("Needed to refuse; kept in the journal"));
    auto *name = new PlainLabel(tr("Reason"), this);
    name->setInk(Ink::Secondary);
    name->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(name);
    line->addWidget(m_reason, 1);

    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"approvals.close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_refuse->setObjectName(u"approvals.refuse"_s);
    m_approve->setObjectName(u"approvals.approve"_s);
    setLook(*m_approve, Look::Money);
    setKeyHint(*m_approve, tr("Ctrl+Enter"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_state, 1);
    for (QPushButton *button : {close, m_refuse, m_approve}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    for (QWidget *label : {m_what, m_why, m_obstacle})
        layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
}

void ApprovalsDialog::load()
{
    whenReady(m_desk.waiting(), this, [this](const Result<QList<WaitingApproval>> &waiting) {
        setBusy(false);
        if (waiting)
            show(*waiting);
        else
            m_state->setText(errorText(waiting.error()));
    });
}

void ApprovalsDialog::show(const QList<WaitingApproval> &waiting)
{
    const EntryId chosen = current() ? current()->request.id : EntryId();
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    m_waiting = waiting;
    for (const WaitingApproval &each : waiting) {
        const ApprovalRow &request = each.request;
        auto *item = new QTreeWidgetItem(m_list,
            {momentText(request.askedAt, m_zone), each.askedBy, approvalWhatText(request.matter.what),
                approvalAboutText(each), moneyWithCode(request.matter.amount)});
        item->setSizeHint(AskedColumn, {0, cells::rowHeight}); // All rows are as high as the first.
        item->setToolTip(AskedColumn, exactMomentText(request.askedAt, m_zone));
        item->setTextAlignment(AmountColumn, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        sayWithoutMarks(*item);
        if (request.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && !waiting.isEmpty()) // Where the decided one stood comes the next.
        m_list->setCurrentItem(m_list->topLevelItem(qBound(0, place, m_list->topLevelItemCount() - 1)));
    m_state->setText(waiting.isEmpty()
            ? tr("Nothing waits for a second person.")
            : tr("%n request(s) wait(s)", "for a second person", static_cast<int>(waiting.size())));
    showCurrent();
}

const WaitingApproval *ApprovalsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_waiting.size() ? &m_waiting.at(row) : nullptr;
}

void ApprovalsDialog::showCurrent()
{
    const WaitingApproval *waiting = current();
    const bool isOwn = waiting && waiting->isOwn;
    std::optional<Error> found = waiting ? waiting->obstacle : std::nullopt;
    if (found && isOwn)
        found->value.clear(); // Who asked stands in the list.
    const QString obstacle = found ? errorText(*found) : QString();
    // Who must not agree must not refuse either, but may take back what they asked for.
    const bool mayRefuse = waiting && (isOwn || !waiting->obstacle);
    m_what->setText(waiting ? approvalSentence(*waiting) : QString());
    m_why->setText(waiting ? tr("Reason: %1").arg(waiting->request.matter.reason) : QString());
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_trouble->hide();
    m_reason->setEnabled(mayRefuse);
    m_refuse->setText(isOwn ? tr("&Take request back") : tr("&Refuse"));
    m_refuse->setEnabled(mayRefuse && !m_isBusy);
    m_approve->setEnabled(waiting && obstacle.isEmpty() && !m_isBusy);
    m_approve->setToolTip(obstacle.isEmpty() ? tr("Approve and do it (Ctrl+Enter)") : obstacle);
    m_approve->setAccessibleDescription(obstacle);
}

void ApprovalsDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showCurrent();
}

void ApprovalsDialog::approve()
{
    const WaitingApproval *waiting = current();
    if (!waiting || waiting->obstacle || m_isBusy)
        return;
    setBusy(true);
    m_isAsking = true;
    whenReady(m_desk.approve(waiting->request.id), this,
        [this, text = approvedText(*waiting)](const Result<CommandOutcome> &done) {
            if (done)
                onDecided(text);
            else
                showTrouble(done.error());
        });
}

void ApprovalsDialog::refuse()
{
    const WaitingApproval *waiting = current();
    if (!waiting || m_isBusy)
        return;
    setBusy(true);
    m_isAsking = true;
    const QString text = waiting->isOwn ? tr("Request taken back. Nothing was booked.")
                                        : tr("Request refused. Nothing was booked.");
    whenReady(m_desk.refuse(waiting->request.id, m_reason->text().trimmed()), this,
        [this, text](const Result<void> &done) {
            if (done)
                onDecided(text);
            else
                showTrouble(done.error());
        });
}

void ApprovalsDialog::onDecided(const QString &text)
{
    m_isAsking = false;
    m_reason->clear();
    emit said(text);
    if (isHidden()) {
        accept(); // It was left.
        return;
    }
    m_list->setFocus(Qt::OtherFocusReason); // The buttons are off and have passed the keys on.
    load();
}

void ApprovalsDialog::showTrouble(const Error &error)
{
    m_isAsking = false;
    setBusy(false);
    if (isHidden())
        QDialog::show();
    m_trouble->setText(inputText(error));
    m_trouble->show();
    if (error.field == "reason"_L1)
        m_reason->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ApprovalsDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(
            *event, *this, [this] { approve(); }, m_approve))
        AskingDialog::keyPressEvent(event);
}

} // namespace quittance
