#include "ui/mails/MailDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/MailDesk.h"
#include "ui/mails/MailCheckList.h"
#include "ui/mails/MailForms.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MailText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/tipText.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 300;
constexpr int noLink = -1; //!< In the list of ways to pay.

} // namespace

MailDialog::MailDialog(MailDesk &desk, MailMatter matter, Circumstances circumstances, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_matter(std::move(matter))
    , m_circumstances(circumstances)
    , m_again(m_matter.again)
{
    setObjectName(mailDialogName(m_matter.kind));
    setWindowTitle(mailDialogTitle(m_matter.kind));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 700);
    setMinimumSize(780, 540);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildMail(), 1);
    middle->addWidget(hairline(this, true));
    middle->addWidget(buildSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(this));
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connectFields();
    showWay();
    setSending(false);
    askProof();
}

QString MailDialog::named(const QString &part) const
{
    return mailDialogName(m_matter.kind) + u'.' + part;
}

bool MailDialog::asks() const
{
    return m_matter.kind == MailKind::PaymentLink || m_matter.kind == MailKind::Reminder;
}

QWidget *MailDialog::buildHead()
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    head->setFixedHeight(46);
    auto *customer = new PlainLabel(m_matter.name, head);
    customer->setFont(fonts::strong(fonts::body()));
    customer->setElided(true);
    customer->setMaximumWidth(320);
    customer->setMinimumWidth(qMin(320, customer->fontMetrics().horizontalAdvance(m_matter.name) + 4));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(customer);
    if (m_matter.row) {
        const InvoiceRow &row = *m_matter.row;
        const QString words = asks()
            ? tr("·  %1  ·  open %2").arg(row.number.text(), moneyWithSymbol(row.open))
            : tr("·  %1  ·  total %2").arg(row.number.text(), moneyWithSymbol(row.total));
        layout->addWidget(new PlainLabel(words, head));
        auto *chip = new Chip(head);
        chip->setLook(stateChip(row, m_circumstances.today));
        layout->addWidget(chip);
    }
    m_mode = new Chip(head);
    m_mode->hide();
    m_account = new PlainLabel(head);
    m_account->setObjectName(named(u"account"_s));
    layout->addStretch(1);
    layout->addWidget(m_mode);
    layout->addWidget(m_account);
    return head;
}

void MailDialog::buildFields(QFormLayout &form, QWidget *mail)
{
    const auto add = [&](const QString &part, const QString &name, QWidget *field) {
        field->setObjectName(named(part));
        field->setAccessibleName(name);
        auto *label = new PlainLabel(name, mail);
        label->setInk(Ink::Secondary);
        label->setBuddy(field);
        label->setMinimumWidth(60);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        form.addRow(label, field);
    };
    if (asks()) {
        m_way = new QComboBox(mail);
        m_way->addItem(tr("Payment page"), static_cast<int>(PayWay::Page));
        m_way->addItem(tr("Bank transfer"), static_cast<int>(PayWay::BankTransfer));
        if (m_matter.kind == MailKind::Reminder)
            m_way->addItem(tr("What the invoice says"), noLink);
        add(u"way"_s, tr("Pay by"), m_way);
    }
    if (m_matter.kind == MailKind::Statement) {
        m_firstDay = new DateEdit(m_circumstances.today, mail);
        m_lastDay = new DateEdit(m_circumstances.today, mail);
        m_firstDay->setDay({m_circumstances.today.year(), 1, 1});
        m_lastDay->setDay(m_circumstances.today);
        add(u"firstDay"_s, tr("From day"), m_firstDay);
        add(u"lastDay"_s, tr("To day"), m_lastDay);
    }
    m_from = new QLineEdit(mail);
    m_from->setReadOnly(true);
    m_to = new QLineEdit(mail);
    m_to->setToolTip(tr("Several addresses are divided by commas."));
    m_cc = new QLineEdit(mail);
    m_cc->setPlaceholderText(tr("None"));
    m_cc->setToolTip(m_to->toolTip());
    m_subject = new QLineEdit(mail);
    add(u"from"_s, tr("From"), m_from);
    add(u"to"_s, tr("To"), m_to);
    add(u"cc"_s, tr("Cc"), m_cc);
    add(u"subject"_s, tr("Subject"), m_subject);
}

QWidget *MailDialog::buildMail()
{
    auto *mail = new QWidget(this);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    buildFields(*form, mail);
    m_forms = new MailForms(mailDialogName(m_matter.kind),
        asks() ? tr("As it is sent; the link's own address is put in when it is made.")
               : tr("As it is sent. Links are off here."),
        true, mail);
    auto *layout = new QVBoxLayout(mail);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_forms, 1);
    return mail;
}

QWidget *MailDialog::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    m_checks = new MailCheckList(mailDialogName(m_matter.kind), side);
    m_checks->setKind(m_matter.kind);
    auto *title = new PlainLabel(tr("Attachment"), side);
    title->setFont(fonts::strong(fonts::body()));
    m_attachment = new PlainLabel(side);
    m_attachment->setObjectName(named(u"attachment"_s));
    m_attachment->setFont(fonts::small());
    m_attachment->setInk(Ink::Secondary);
    m_attachment->setElided(true);
    m_meaning = new PlainLabel(side);
    m_meaning->setWordWrap(true);
    m_meaning->setFont(fonts::small());
    m_meaning->setInk(Ink::Secondary);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_checks);
    layout->addSpacing(8);
    layout->addWidget(hairline(side));
    layout->addSpacing(8);
    layout->addWidget(title);
    if (m_matter.kind != MailKind::Document && m_matter.kind != MailKind::Statement) {
        m_attach = new QCheckBox(tr("Invoice &PDF"), side);
        m_attach->setObjectName(named(u"attach"_s));
        m_attach->setChecked(true);
        layout->addWidget(m_attach);
    }
    layout->addWidget(m_attachment);
    layout->addSpacing(8);
    layout->addWidget(m_meaning);
    layout->addStretch(1);
    return side;
}

QWidget *MailDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_test = new QPushButton(tr("Send &test to me"), foot);
    m_test->setObjectName(named(u"test"_s));
    m_test->setIcon(icons::icon(u"mail"_s));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &MailDialog::sendTest);
    m_trouble = new PlainLabel(foot);
    m_trouble->setObjectName(named(u"trouble"_s));
    m_trouble->setFont(fonts::small());
    m_trouble->setWordWrap(true);
    m_who = new QPushButton(tr("&Who is this?…"), foot);
    m_who->setObjectName(named(u"who"_s));
    m_who->setToolTip(tr("Say which customer of the provider this is"));
    m_who->setAutoDefault(false);
    m_who->hide();
    connect(m_who, &QPushButton::clicked, this, [this] {
        reject();
        emit identityWanted();
    });
    if (m_matter.kind == MailKind::PaymentLink)
        addCopyButton(foot);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(named(u"cancel"_s));
    cancel->setAutoDefault(false);
    m_send = new QPushButton(m_circumstances.isOffline ? tr("Send when online") : tr("Send"), foot);
    m_send->setObjectName(named(u"send"_s));
    m_send->setAutoDefault(false);
    m_send->setIcon(icons::icon(u"send"_s));
    m_send->setToolTip(tr("%1 (Ctrl+Enter)").arg(m_send->text()));
    setLook(*m_send, Look::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &MailDialog::send);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_test);
    if (m_copy)
        layout->addWidget(m_copy);
    layout->addWidget(m_trouble, 1);
    layout->addWidget(m_who);
    layout->addWidget(cancel);
    layout->addWidget(m_send);
    return foot;
}

void MailDialog::addCopyButton(QWidget *foot)
{
    const bool isLater = m_circumstances.isOffline;
    m_copy = new QPushButton(isLater ? tr("&Make link when online") : tr("&Copy link only"), foot);
    m_copy->setObjectName(named(u"copyOnly"_s));
    m_copy->setIcon(icons::icon(u"copy"_s));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(isLater ? tr("The link is made once there is a way out again. Nothing is mailed.")
                               : tr("Makes the link and copies it. Nothing is mailed."));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        reject(); // What is done from here on says so in the window.
        emit linkOnlyWanted();
    });
}

//! A mail's address and account do not matter to it.
void MailDialog::enableCopy()
{
    if (!m_copy)
        return;
    const bool isPage = m_way->currentData().toInt() == static_cast<int>(PayWay::Page);
    m_copy->setEnabled(m_canCopy && isPage && !m_sending);
}

void MailDialog::connectFields()
{
    m_proofSoon.setSingleShot(true);
    m_proofSoon.setInterval(250ms);
    connect(&m_proofSoon, &QTimer::timeout, this, &MailDialog::askProof);
    const auto soon = [this] { m_proofSoon.start(); };
    for (QLineEdit *field : {m_to, m_cc, m_subject})
        connect(field, &QLineEdit::textEdited, this, soon);
    for (DateEdit *field : {m_firstDay, m_lastDay})
        if (field)
            connect(field, &QLineEdit::textChanged, this, soon);
    connect(m_forms, &MailForms::edited, this, soon);
    if (m_attach)
        connect(m_attach, &QCheckBox::toggled, this, soon);
    if (m_way)
        connect(m_way, &QComboBox::currentIndexChanged, this, [this, soon] {
            showWay();
            soon();
        });
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &MailDialog::send);
}

void MailDialog::askProof()
{
    const int token = ++m_token;
    whenReady(m_desk.proof(order()), this, [this, token](const Result<MailProof> &proof) {
        if (token != m_token)
            return;
        if (proof) {
            showProof(*proof);
            return;
        }
        m_canSend = false;
        m_canCopy = false;
        setSending(false);
        showError(proof.error());
    });
}

void MailDialog::showProof(const MailProof &proof)
{
    // Where no provider is set up, a reminder can do without: the invoice says how to pay.
    const bool noProvider = std::ranges::any_of(proof.checks, [](const MailCheck &check) {
        return check.what == MailCheck::What::AmountTakenByProvider && !check.ok && check.value.isEmpty();
    });
    if (noProvider && !m_filled && m_matter.kind == MailKind::Reminder) {
        m_way->setCurrentIndex(m_way->findData(noLink));
        m_proofSoon.stop();
        askProof();
        return;
    }
    showProposals(proof);
    m_from->setText(proof.from);
    m_from->setCursorPosition(0);
    m_forms->show(proof);
    m_again = m_matter.again || proof.again;
    m_test->setToolTip(
        proof.me.isEmpty() ? QString() : tipText(tr("Sends this mail to %1 at once").arg(proof.me)));
    m_attachment->setText(proof.attachment.isEmpty() ? tr("Nothing is attached.") : proof.attachment);
    m_mode->setLook(proof.live ? ChipLook{u"payments"_s, tr("LIVE"), Tone::Neutral}
                               : ChipLook{u"flask"_s, tr("TEST"), Tone::Warning});
    m_mode->setVisible(!proof.provider.isEmpty()); // After the look, which shows the chip by itself.
    m_account->setText(proof.provider.isEmpty()
            ? QString()
            : tr("%1 %2", "provider and account").arg(connectionText(proof.provider), proof.account));
    if (m_matter.kind == MailKind::Reminder)
        setWindowTitle(tr("Send reminder %1").arg(qMax(1, proof.level)));
    m_checks->show(proof.checks);
    m_canSend = !MailCheckList::stops(proof.checks, m_matter.kind);
    m_canCopy = std::ranges::none_of(proof.checks, [](const MailCheck &check) {
        const bool matters = check.what == MailCheck::What::InvoiceOpen
            || check.what == MailCheck::What::AmountTakenByProvider;
        return matters && !check.ok;
    });
    setSending(m_sending);
    if (!m_sending)
        tell({}, false);
}

//! Each way has its own words; what the user has written stays.
void MailDialog::showProposals(const MailProof &proof)
{
    const bool first = !m_filled;
    if (first || m_subject->text() == m_proposedSubject) {
        m_subject->setText(proof.subject);
        m_proposedSubject = proof.subject;
    }
    if (!first)
        return;
    m_to->setText(proof.to);
    m_filled = true;
    m_to->setFocus();
}

void MailDialog::showWay()
{
    enableCopy();
    const int way = m_way ? m_way->currentData().toInt() : noLink;
    if (way == static_cast<int>(PayWay::BankTransfer))
        m_meaning->setText(
            tr("The provider gives the customer an account number and a reference. They are asked for first; "
               "the mail leaves only when they are known. What comes in is booked when all of it is there."));
    else if (way == static_cast<int>(PayWay::Page))
        m_meaning->setText(
            tr("The link asks for the whole open amount. It is created first; the mail leaves only when it "
               "exists."));
    else
        m_meaning->setText({});
}

void MailDialog::showError(const Error &error)
{
    tell(errorText(error), true);
    m_who->setVisible(error.rule == "link.customer_unlinked"_L1);
}

void MailDialog::tell(const QString &text, bool isTrouble)
{
    m_who->hide();
    m_trouble->setInk(isTrouble ? Ink::Negative : Ink::Secondary);
    m_trouble->setText(text.isEmpty() ? tr("Ctrl+Enter sends, Esc leaves without effect.") : text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MailDialog::setSending(bool sending)
{
    m_sending = sending;
    m_send->setEnabled(m_canSend && !sending);
    enableCopy();
    if (m_way)
        m_way->setEnabled(!sending);
    for (QLineEdit *field : {m_to, m_cc, m_subject})
        field->setReadOnly(sending);
}

void MailDialog::send()
{
    if (!m_send->isEnabled())
        return;
    m_proofSoon.stop();
    ++m_token; // A preview that is still under way must not wipe away what the sending says.
    setSending(true);
    whenReady(m_desk.send({order()}), this, [this](const Result<CommandOutcome> &outcome) {
        if (outcome) {
            emit sent(*outcome);
            accept();
            return;
        }
        setSending(false);
        showError(outcome.error());
    });
}

void MailDialog::sendTest()
{
    m_test->setEnabled(false);
    tell(tr("Sending a test…"), false);
    whenReady(m_desk.sendTest(order()), this, [this](const Result<QString> &words) {
        m_test->setEnabled(true);
        if (words)
            tell(tr("The test was accepted by mail server. The customer got nothing."), false);
        else
            showError(words.error());
    });
}

MailOrder MailDialog::order() const
{
    const int way = m_way ? m_way->currentData().toInt() : noLink;
    MailOrder order{.invoice = m_matter.row ? m_matter.row->id : InvoiceId(),
        .again = m_again,
        .hold = m_circumstances.hold,
        .way = way == noLink ? PayWay::Page : static_cast<PayWay>(way),
        .kind = m_matter.kind,
        .bringsLink = way != noLink,
        .cc = m_cc->text().trimmed(),
        .attach = !m_attach || m_attach->isChecked(),
        .customer = m_matter.row ? CustomerId() : m_matter.customer};
    if (m_firstDay) {
        order.from = m_firstDay->day().value_or(QDate());
        order.through = m_lastDay->day().value_or(QDate());
    }
    if (!m_filled)
        return order;
    order.to = m_to->text().trimmed();
    if (m_subject->text() != m_proposedSubject)
        order.subject = m_subject->text();
    order.message = m_forms->ownMessage();
    return order;
}

} // namespace quittance
