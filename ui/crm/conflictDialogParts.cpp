#include "ui/crm/ConflictDialog.h"

#include "ui/crm/ConflictDecisions.h"
#include "ui/crm/ConflictList.h"
#include "ui/crm/ConflictSheet.h"
#include "ui/crm/conflictLine.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

// What the review of conflicts is made of.

namespace {

constexpr int side = 16;
constexpr int headHeight = 48;

QWidget *onBase(QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    return box;
}

} // namespace

QPushButton *ConflictDialog::makeButton(
    const QString &text, const QString &name, void (ConflictDialog::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"conflicts."_s + name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *ConflictDialog::buildCustomers()
{
    m_side = onBase(this);
    auto *title = new PlainLabel(tr("Customers"), m_side);
    title->setFont(fonts::strong(fonts::small()));
    m_place = new PlainLabel(m_side);
    m_place->setObjectName(u"conflicts.place"_s);
    m_place->setFont(fonts::small());
    m_place->setInk(Ink::Secondary);
    m_customers = new ConflictList(m_side);
    m_customers->setObjectName(u"conflicts.customers"_s);
    m_customers->setAccessibleName(tr("Customers"));
    m_customers->installEventFilter(this);
    auto *promise = new PlainLabel(tr("Nothing is written before you apply."), m_side);
    promise->setFont(fonts::small());
    promise->setInk(Ink::Secondary);
    promise->setWordWrap(true);
    promise->setContentsMargins(side, 10, side, 10);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 12, side, 8);
    head->addWidget(title, 1);
    head->addWidget(m_place);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_customers, 1);
    layout->addWidget(hairline(m_side));
    layout->addWidget(promise);
    return m_side;
}

QWidget *ConflictDialog::buildHead(QWidget *parent)
{
    auto *head = onBase(parent);
    head->setFixedHeight(headHeight);
    m_name = new PlainLabel(head);
    m_name->setObjectName(u"conflicts.customer"_s);
    m_name->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_name->setElided(true);
    m_standing = new Chip(head);
    m_standing->setObjectName(u"conflicts.standing"_s);
    m_standing->hide();
    m_about = new PlainLabel(head);
    m_about->setObjectName(u"conflicts.about"_s);
    m_about->setInk(Ink::Secondary);
    m_about->setElided(true);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_standing);
    layout->addStretch(1);
    layout->addWidget(m_about);
    return head;
}

QWidget *ConflictDialog::buildWhy(QWidget *parent)
{
    auto *box = new QFrame(parent);
    box->setFrameShape(QFrame::StyledPanel);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    m_whyTitle = new PlainLabel(tr("Why this is a conflict"), box);
    m_whyTitle->setFont(fonts::strong(fonts::small()));
    m_why = new PlainLabel(box);
    m_why->setObjectName(u"conflicts.why"_s);
    m_why->setInk(Ink::Secondary);
    m_why->setWordWrap(true);
    m_oursBy = new PlainLabel(box);
    m_oursBy->setObjectName(u"conflicts.oursBy"_s);
    m_oursBy->setElided(true);
    m_theirsBy = new PlainLabel(box);
    m_theirsBy->setObjectName(u"conflicts.theirsBy"_s);
    m_theirsBy->setElided(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    for (QWidget *widget : {m_whyTitle, m_why, m_oursBy, m_theirsBy})
        layout->addWidget(widget);
    return box;
}

QWidget *ConflictDialog::buildActs(QWidget *parent)
{
    auto *acts = new QWidget(parent);
    m_ours = makeButton(tr("Take &ours"), u"ours"_s, &ConflictDialog::takeOurs);
    setKeyHint(*m_ours, u"1"_s);
    m_theirs = makeButton(tr("Take &theirs"), u"theirs"_s, &ConflictDialog::takeTheirs);
    setKeyHint(*m_theirs, u"2"_s);
    m_edit = makeButton(tr("&Edit"), u"edit"_s, &ConflictDialog::write);
    setKeyHint(*m_edit, u"E"_s);
    m_undo = makeButton(tr("&Undo"), u"undo"_s, &ConflictDialog::undo);
    m_undo->setToolTip(tr("Take the decision back, while the CRM was not told (Ctrl+Z)"));
    auto *layout = new QHBoxLayout(acts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_ours, m_theirs, m_edit})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    return acts;
}

QWidget *ConflictDialog::buildReview()
{
    auto *review = new QWidget(this);
    auto *body = new QWidget(review);
    m_sheet = new ConflictSheet(conflictColumns({}), body);
    m_sheet->setObjectName(u"conflicts.table"_s);
    m_sheet->setAccessibleName(tr("Conflicts"));
    m_sheet->installEventFilter(this);
    m_result = m_sheet->field();
    m_result->setObjectName(u"conflicts.result"_s);
    m_result->setAccessibleName(tr("Result"));
    m_result->installEventFilter(this);
    m_all = new QCheckBox(body);
    m_all->setObjectName(u"conflicts.all"_s);
    m_all->installEventFilter(this);
    EnterPastButtons::keepEnter(m_all); // There it accepts what is chosen, as in the table.
    m_notAll = new PlainLabel(tr("Not possible with an edited value."), body);
    m_notAll->setObjectName(u"conflicts.notAll"_s);
    m_notAll->setInk(Ink::Secondary);
    m_notAll->setElided(true);
    auto *forAll = new QHBoxLayout;
    forAll->setSpacing(12);
    forAll->addWidget(m_all);
    forAll->addWidget(m_notAll, 1);
    m_trouble = new PlainLabel(body);
    m_trouble->setObjectName(u"conflicts.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *below = new QVBoxLayout(body);
    below->setContentsMargins(side, 14, side, 12);
    below->setSpacing(10);
    below->addWidget(m_sheet, 1);
    below->addLayout(forAll);
    below->addWidget(buildWhy(body));
    below->addWidget(m_trouble);
    below->addWidget(buildActs(body));
    auto *layout = new QVBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead(review));
    layout->addWidget(hairline(review));
    layout->addWidget(body, 1);
    return review;
}

//! What leaving asks while something is decided and not written.
QWidget *ConflictDialog::buildLeave()
{
    m_leave = new Notice(u"conflicts.leave"_s, false, this);
    QPushButton *apply = m_leave->addButton(u"apply"_s, tr("Apply and close"));
    QPushButton *discard = m_leave->addButton(u"discard"_s, tr("Close without them"));
    connect(apply, &QPushButton::clicked, this, [this] {
        m_closesAfter = true;
        applyAll();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_decisions->dropAll();
        QDialog::reject();
    });
    for (QPushButton *button : {apply, discard})
        button->setAutoDefault(false);
    return m_leave;
}

QWidget *ConflictDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *kept = new PlainLabel(tr("The values not chosen stay in the journal."), foot);
    kept->setInk(Ink::Secondary);
    kept->setElided(true);
    m_skip = makeButton(tr("&Skip"), u"skip"_s, &ConflictDialog::goOn);
    setKeyHint(*m_skip, u"S"_s);
    m_accept = makeButton(tr("&Accept and go on"), u"accept"_s, &ConflictDialog::accept);
    setKeyHint(*m_accept, tr("Enter"));
    m_close = makeButton(tr("Close"), u"close"_s, &ConflictDialog::reject);
    m_apply = makeButton({}, u"apply"_s, &ConflictDialog::applyAll);
    m_apply->setToolTip(tr("Nothing is written before (Ctrl+Enter)"));
    setKeyHint(*m_apply, tr("Ctrl+Enter"));
    setLook(*m_apply, Look::Primary);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(kept, 1);
    for (QPushButton *button : {m_skip, m_accept, m_close, m_apply})
        layout->addWidget(button);
    return foot;
}

void ConflictDialog::orderTabs()
{
    const QList<QWidget *> order{m_customers, m_sheet, m_result, m_all, m_ours, m_theirs, m_edit, m_undo,
        m_skip, m_accept, m_close, m_apply};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace quittance
