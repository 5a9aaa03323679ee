#include "ui/invoices/SendLinkDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/MailPreview.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 300;

//! A check that is not met stops the mail, except that it was mailed lately, which is for the user to judge,
//! and that the provider does not know the customer, which is mended when the mail is sent.
bool blocks(const LinkCheck &check)
{
    return !check.ok && check.what != LinkCheck::What::NotMailedLately
        && check.what != LinkCheck::What::CustomerKnownToProvider;
}

QString checkText(const LinkCheck &check)
{
    using What = LinkCheck::What;
    switch (check.what) {
    case What::AddressWellFormed:
        return check.ok ? SendLinkDialog::tr("Address well-formed")
                        : SendLinkDialog::tr("The address is not well-formed");
    case What::InvoiceOpen:
        return check.ok ? SendLinkDialog::tr("Invoice open")
                        : SendLinkDialog::tr("Nothing is open on this invoice");
    case What::NotMailedLately:
        return check.ok ? SendLinkDialog::tr("Not mailed in the last 2 days")
                        : SendLinkDialog::tr("Mailed in the last 2 days");
    case What::AmountTakenByProvider:
        return check.ok             ? SendLinkDialog::tr("Provider takes this amount")
            : check.value.isEmpty() ? SendLinkDialog::tr("The provider's key is missing")
                                    : SendLinkDialog::tr("The provider does not take this amount");
    case What::CustomerKnownToProvider:
        return check.ok ? SendLinkDialog::tr("Provider knows the customer")
                        : SendLinkDialog::tr("The provider is told who the customer is");
    case What::MailReady:
        return check.ok ? SendLinkDialog::tr("Mail server set")
                        : SendLinkDialog::tr("The mail server is not set");
    }
    return {};
}

} // namespace

SendLinkDialog::SendLinkDialog(
    Desk &desk, const InvoiceRow &row, QDate today, bool again, std::chrono::seconds hold, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_invoice(row.id)
    , m_again(again)
    , m_hold(hold)
{
    setObjectName(u"sendLink"_s);
    setWindowTitle(again ? tr("Send reminder") : tr("Send payment link"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 680);
    setMinimumSize(760, 520);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildMail(), 1);
    middle->addWidget(hairline(this, true));
    middle->addWidget(buildChecks());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead(row, today));
    layout->addWidget(hairline(this));
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());

    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(250ms);
    connect(&m_previewSoon, &QTimer::timeout, this, &SendLinkDialog::askPreview);
    for (QLineEdit *field : {m_to, m_subject})
        connect(field, &QLineEdit::textEdited, &m_previewSoon, qOverload<>(&QTimer::start));
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        m_previewSoon.start();
    });
    connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filled)
            m_previewSoon.start();
    });
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &SendLinkDialog::send);
    setSending(false);
    askPreview();
}

QWidget *SendLinkDialog::buildHead(const InvoiceRow &row, QDate today)
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    head->setFixedHeight(46);
    auto *customer = new PlainLabel(row.customer, head);
    customer->setFont(fonts::strong(fonts::body()));
    customer->setElided(true);
    customer->setMaximumWidth(320);
    customer->setMinimumWidth(qMin(320, customer->fontMetrics().horizontalAdvance(row.customer) + 4));
    auto *rest
        = new PlainLabel(tr("·  %1  ·  open %2").arg(row.number.text(), moneyWithSymbol(row.open)), head);
    auto *chip = new Chip(head);
    chip->setLook(stateChip(row, today));
    m_mode = new Chip(head);
    m_account = new PlainLabel(head);
    m_account->setObjectName(u"sendLink.account"_s);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addWidget(customer);
    layout->addWidget(rest);
    layout->addWidget(chip);
    layout->addStretch(1);
    layout->addWidget(m_mode);
    layout->addWidget(m_account);
    return head;
}

QWidget *SendLinkDialog::buildMail()
{
    auto *mail = new QWidget(this);
    m_from = new QLineEdit(mail);
    m_from->setReadOnly(true);
    m_from->setObjectName(u"sendLink.from"_s);
    m_to = new QLineEdit(mail);
    m_to->setObjectName(u"sendLink.to"_s);
    m_subject = new QLineEdit(mail);
    m_subject->setObjectName(u"sendLink.subject"_s);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_way = new QComboBox(mail);
    m_way->setObjectName(u"sendLink.way"_s);
    m_way->addItem(tr("Payment page"), QVariant::fromValue(static_cast<int>(PayWay::Page)));
    m_way->addItem(tr("Bank transfer"), QVariant::fromValue(static_cast<int>(PayWay::BankTransfer)));
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new PlainLabel(name, mail);
        label->setInk(Ink::Secondary);
        label->setBuddy(field);
        label->setMinimumWidth(60);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        field->setAccessibleName(name);
        form->addRow(label, field);
    };
    add(tr("Pay by"), m_way);
    add(tr("From"), m_from);
    add(tr("To"), m_to);
    add(tr("Subject"), m_subject);

    auto *layout = new QVBoxLayout(mail);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(buildForms(mail), 1);
    return mail;
}

QWidget *SendLinkDialog::buildForms(QWidget *mail)
{
    m_tabs = new QTabBar(mail);
    m_tabs->setObjectName(u"sendLink.tabs"_s);
    m_tabs->setAccessibleName(tr("Forms of the mail"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Plain text"));
    m_tabs->addTab(tr("Edit message"));
    auto *note = new PlainLabel(tr("As it is sent; the link's own address is put in when it is made."), mail);
    note->setFont(fonts::small());
    note->setInk(Ink::Secondary);
    m_html = new MailPreview(mail);
    m_html->setObjectName(u"sendLink.preview"_s);
    m_html->setAccessibleName(tr("Preview"));
    m_text = new QPlainTextEdit(mail);
    m_text->setReadOnly(true);
    m_text->setObjectName(u"sendLink.text"_s);
    m_text->setAccessibleName(tr("Plain text"));
    m_message = new QPlainTextEdit(mail);
    m_message->setObjectName(u"sendLink.message"_s);
    m_message->setAccessibleName(tr("Message"));
    m_message->setTabChangesFocus(true);
    m_pages = new QStackedWidget(mail);
    for (QWidget *page : std::initializer_list<QWidget *>{m_html, m_text, m_message}) {
        static_cast<QFrame *>(page)->setFrameShape(QFrame::NoFrame);
        m_pages->addWidget(page);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *tabLine = new QHBoxLayout;
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    tabLine->addWidget(note);
    tabLine->addSpacing(12);
    auto *box = new QFrame(mail);
    box->setFrameShape(QFrame::StyledPanel);
    auto *boxLayout = new QVBoxLayout(box);
    boxLayout->setContentsMargins(1, 0, 1, 1);
    boxLayout->setSpacing(0);
    boxLayout->addLayout(tabLine);
    boxLayout->addWidget(hairline(box));
    boxLayout->addWidget(m_pages, 1);
    return box;
}

QWidget *SendLinkDialog::buildChecks()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *title = new PlainLabel(tr("Checks"), side);
    title->setFont(fonts::strong(fonts::body()));
    m_verdict = new Chip(side);
    m_verdict->setObjectName(u"sendLink.verdict"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(m_verdict);
    m_checkList = new QVBoxLayout;
    m_checkList->setSpacing(4);
    m_meaning = new PlainLabel(side);
    m_meaning->setWordWrap(true);
    m_meaning->setFont(fonts::small());
    m_meaning->setInk(Ink::Secondary);
    showWay();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addLayout(m_checkList);
    layout->addSpacing(8);
    layout->addWidget(hairline(side));
    layout->addSpacing(8);
    layout->addWidget(m_meaning);
    layout->addStretch(1);
    return side;
}

QWidget *SendLinkDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_trouble = new PlainLabel(foot);
    m_trouble->setObjectName(u"sendLink.trouble"_s);
    m_trouble->setFont(fonts::small());
    m_trouble->setWordWrap(true);
    m_who = new QPushButton(tr("Who is this?…"), foot);
    m_who->setObjectName(u"sendLink.who"_s);
    m_who->setToolTip(tr("Say which customer of the provider this is"));
    m_who->setAutoDefault(false);
    m_who->hide();
    connect(m_who, &QPushButton::clicked, this, [this] {
        reject();
        emit identityWanted();
    });
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"sendLink.cancel"_s);
    cancel->setAutoDefault(false);
    m_send = new QPushButton(tr("Send"), foot);
    m_send->setObjectName(u"sendLink.send"_s);
    m_send->setAutoDefault(false);
    m_send->setIcon(icons::icon(u"send"_s));
    m_send->setToolTip(tr("Send (Ctrl+Enter)"));
    setLook(*m_send, Look::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &SendLinkDialog::send);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_trouble, 1);
    layout->addWidget(m_who);
    layout->addWidget(cancel);
    layout->addWidget(m_send);
    return foot;
}

void SendLinkDialog::askPreview()
{
    const int token = ++m_token;
    whenReady(m_desk.previewLinkMail(m_invoice, order()), this,
        [this, token](const Result<LinkMailPreview> &preview) {
            if (token != m_token)
                return;
            if (preview) {
                showPreview(*preview);
                return;
            }
            m_canSend = false;
            setSending(false);
            showError(preview.error());
        });
}

void SendLinkDialog::showPreview(const LinkMailPreview &preview)
{
    showProposals(preview);
    m_from->setText(preview.from);
    m_from->setCursorPosition(0);
    m_html->setHtml(preview.html);
    m_text->setPlainText(preview.text);
    m_mode->setLook(preview.live ? ChipLook{u"payments"_s, tr("LIVE"), Tone::Neutral}
                                 : ChipLook{u"flask"_s, tr("TEST"), Tone::Warning});
    m_account->setText(
        tr("%1 %2", "provider and account").arg(connectionText(preview.provider), preview.account));
    showChecks(preview.checks);
    m_canSend = std::ranges::none_of(preview.checks, blocks);
    setSending(m_sending);
    if (!m_sending)
        showTrouble({});
}

//! Each way has its own words; what the user has written stays.
void SendLinkDialog::showProposals(const LinkMailPreview &preview)
{
    const bool first = !m_filled;
    if (first || m_subject->text() == m_proposedSubject) {
        m_subject->setText(preview.subject);
        m_proposedSubject = preview.subject;
    }
    if (first || m_message->toPlainText() == m_proposedMessage) {
        const QSignalBlocker quiet(m_message); // Else each preview would ask for the next.
        m_message->setPlainText(preview.message);
        m_proposedMessage = m_message->toPlainText();
    }
    if (!first)
        return;
    m_to->setText(preview.to);
    m_filled = true;
    m_to->setFocus();
}

void SendLinkDialog::showWay()
{
    const bool transfer = m_way->currentData().toInt() == static_cast<int>(PayWay::BankTransfer);
    m_meaning->setText(transfer
            ? tr("The provider gives the customer an account number and a reference. They are asked for "
                 "first; "
                 "the mail leaves only when they are known. What comes in is booked when all of it is there.")
            : tr("The link asks for the whole open amount. It is created first; the mail leaves only when it "
                 "exists."));
}

void SendLinkDialog::showChecks(const QList<LinkCheck> &checks)
{
    while (QLayoutItem *item = m_checkList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LinkCheck &check : checks) {
        const CheckLine::Verdict verdict = check.ok ? CheckLine::Verdict::Good
            : blocks(check)                         ? CheckLine::Verdict::Bad
                                                    : CheckLine::Verdict::LookAtIt;
        m_checkList->addWidget(
            new CheckLine(verdict, checkText(check), check.ok ? QString() : check.value, this));
    }
    const auto unmet = std::ranges::count_if(checks, [](const LinkCheck &check) { return !check.ok; });
    const bool stopped = std::ranges::any_of(checks, blocks);
    if (unmet == 0)
        m_verdict->setLook({u"check"_s, tr("All good"), Tone::Success});
    else if (stopped)
        m_verdict->setLook({u"danger"_s, tr("Cannot be sent"), Tone::Danger});
    else
        m_verdict->setLook({u"warning"_s, tr("%1 to look at").arg(unmet), Tone::Warning});
}

void SendLinkDialog::showError(const Error &error)
{
    showTrouble(errorText(error));
    m_who->setVisible(error.rule == "link.customer_unlinked"_L1);
}

void SendLinkDialog::showTrouble(const QString &text)
{
    m_who->hide();
    m_trouble->setInk(text.isEmpty() ? Ink::Secondary : Ink::Negative);
    m_trouble->setText(text.isEmpty() ? tr("Ctrl+Enter sends, Esc leaves without effect.") : text);
}

void SendLinkDialog::setSending(bool sending)
{
    m_sending = sending;
    m_send->setEnabled(m_canSend && !sending);
    m_way->setEnabled(!sending);
    for (QLineEdit *field : {m_to, m_subject})
        field->setReadOnly(sending);
}

void SendLinkDialog::send()
{
    if (!m_send->isEnabled())
        return;
    m_previewSoon.stop();
    ++m_token; // A preview that is still under way must not wipe away what the sending says.
    setSending(true);
    whenReady(m_desk.sendLinks({order()}), this, [this](const Result<CommandOutcome> &outcome) {
        if (outcome) {
            emit sent(*outcome);
            accept();
            return;
        }
        setSending(false);
        showError(outcome.error());
    });
}

SendLinkOrder SendLinkDialog::order() const
{
    SendLinkOrder order{.invoice = m_invoice,
        .again = m_again,
        .hold = m_hold,
        .way = static_cast<PayWay>(m_way->currentData().toInt())};
    if (!m_filled)
        return order;
    order.to = m_to->text().trimmed();
    if (m_subject->text() != m_proposedSubject)
        order.subject = m_subject->text();
    if (m_message->toPlainText() != m_proposedMessage)
        order.message = m_message->toPlainText();
    return order;
}

} // namespace quittance
