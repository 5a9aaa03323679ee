#include "ui/mails/MailDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/MailDesk.h"
#include "ui/mails/LinkEndField.h"
#include "ui/mails/MailCheckList.h"
#include "ui/mails/MailFilesBox.h"
#include "ui/mails/MailForms.h"
#include "ui/mails/MailHead.h"
#include "ui/mails/PartField.h"
#include "ui/mails/PayByField.h"
#include "ui/mails/RecipientField.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CustomerText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MailText.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/heightOver.h"
#include "ui/widgets/offWhileAsked.h"
#include "ui/widgets/tipText.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 300;

PlainLabel *secondary(const QString &name, QWidget *parent)
{
    auto *label = new PlainLabel(name, parent);
    label->setInk(Ink::Secondary);
    label->setMinimumWidth(60);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

MailDialog::MailDialog(MailDesk &desk, MailMatter matter, Circumstances circumstances, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_matter(std::move(matter))
    , m_circumstances(circumstances)
    , m_head(new MailHead(m_matter, circumstances.today, this))
    , m_again(m_matter.again)
{
    setObjectName(mailDialogName(m_matter.kind));
    setWindowTitle(mailDialogTitle(m_matter.kind));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    resize(1000, heightOver(parent, 700));
    setMinimumSize(780, 540);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildMail(), 1);
    middle->addWidget(hairline(this, true));
    middle->addWidget(buildSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(hairline(this));
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connectFields();
    showWay();
    setSending(false);
    setAcceptDrops(true);
    m_files->add(m_matter.files);
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

void MailDialog::buildFields(QFormLayout &form, QWidget *mail)
{
    const auto add = [&](const QString &part, const QString &name, QWidget *field, QWidget *row = nullptr) {
        field->setObjectName(named(part));
        field->setAccessibleName(name);
        PlainLabel *label = secondary(name, mail);
        label->setBuddy(field);
        form.addRow(label, row ? row : field);
    };
    if (asks()) {
        m_way = new PayByField(m_matter.kind, mail);
        add(u"way"_s, tr("Pay by"), m_way);
    }
    if (m_matter.kind == MailKind::PaymentLink) {
        m_part = new PartField(mailDialogName(m_matter.kind), m_matter.row->open, mail);
        form.addRow(QString(), m_part);
    }
    if (asks()) {
        m_end = new LinkEndField(mailDialogName(m_matter.kind), m_circumstances.today, mail);
        add(u"expires"_s, tr("Expires"), m_end->choice(), m_end);
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
    m_to = new RecipientField(named(u"to"_s), mail);
    m_cc = new RecipientField(named(u"cc"_s), mail);
    m_cc->setPlaceholderText(tr("None"));
    add(u"from"_s, tr("From"), m_from);
    add(u"to"_s, tr("To"), m_to->line(), m_to);
    add(u"cc"_s, tr("Cc"), m_cc->line(), m_cc);
    form.addRow(secondary(tr("Template"), mail), buildWords(mail));
    m_subject = new QLineEdit(mail);
    add(u"subject"_s, tr("Subject"), m_subject);
}

//! Which words it takes, and in which language.
QWidget *MailDialog::buildWords(QWidget *mail)
{
    auto *words = new QWidget(mail);
    m_template = new PlainLabel(mailKindText(m_matter.kind), words);
    m_template->setObjectName(named(u"template"_s));
    m_language = new QComboBox(words);
    m_language->setObjectName(named(u"language"_s));
    m_language->setAccessibleName(tr("Language of the mail and what goes along"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents); // Its first text comes with the proof.
    m_language->addItem(tr("The customer's"), QString());
    const QStringList languages = documentLanguages();
    for (const QString &tag : languages)
        m_language->addItem(languageText(tag), tag);
    PlainLabel *label = secondary(tr("Language"), words);
    label->setBuddy(m_language);
    auto *layout = new QHBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_template, 1);
    layout->addWidget(label);
    layout->addWidget(m_language);
    return words;
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
    auto *area = new QScrollArea(this); // Checks and files may be many, and a screen low.
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFixedWidth(sideWidth);
    auto *side = new QWidget(area);
    m_checks = new MailCheckList(mailDialogName(m_matter.kind), side);
    m_checks->setKind(m_matter.kind);
    m_files = new MailFilesBox(m_matter.kind, side);
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
    layout->addWidget(m_files);
    layout->addSpacing(8);
    layout->addWidget(m_meaning);
    layout->addStretch(1);
    area->setWidget(side);
    return area;
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
    setKeyHint(*m_send, tr("Ctrl+Enter"));
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

void MailDialog::connectFields()
{
    m_proofSoon.setSingleShot(true);
    m_proofSoon.setInterval(250ms);
    connect(&m_proofSoon, &QTimer::timeout, this, &MailDialog::askProof);
    const auto soon = [this] { m_proofSoon.start(); };
    for (RecipientField *field : {m_to, m_cc})
        connect(field, &RecipientField::edited, this, soon);
    connect(m_subject, &QLineEdit::textEdited, this, soon);
    whenReady(m_desk.recipients(m_matter.customer), this, [this](const Result<QList<Recipient>> &found) {
        for (RecipientField *field : {m_to, m_cc})
            field->offer(found.value_or(QList<Recipient>())); // Without them addresses are typed.
    });
    for (DateEdit *field : {m_firstDay, m_lastDay})
        if (field)
            connect(field, &QLineEdit::textChanged, this, soon);
    connect(m_forms, &MailForms::edited, this, soon);
    connect(m_files, &MailFilesBox::changed, this, soon);
    connect(m_files, &MailFilesBox::failed, this, &MailDialog::showError);
    connect(m_files, &MailFilesBox::readingChanged, this, [this] { setSending(m_sending); });
    connect(m_language, &QComboBox::currentIndexChanged, this, soon);
    if (m_way)
        connect(m_way, &QComboBox::currentIndexChanged, this, [this, soon] {
            showWay();
            soon();
        });
    if (m_part)
        connect(m_part, &PartField::changed, this, [this, soon] {
            showWay();
            soon();
        });
    if (m_end)
        connect(m_end, &LinkEndField::changed, this, [this, soon] {
            showWay();
            soon();
        });
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &MailDialog::send);
}

void MailDialog::askProof()
{
    const int token = ++m_token;
    if (m_part && !m_part->part())
        return; // What it would say is of another amount; it is asked when this one is clear.
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
    if (const int before = m_way ? m_way->currentIndex() : 0; m_way && !m_filled) {
        m_way->fit(proof);
        if (m_way->currentIndex() != before) {
            m_proofSoon.stop();
            askProof();
            return;
        }
    }
    showProposals(proof);
    m_from->setText(proof.from);
    m_from->setCursorPosition(0);
    m_forms->show(proof);
    m_again = m_matter.again || proof.again;
    m_test->setToolTip(
        proof.me.isEmpty() ? QString() : tipText(tr("Sends this mail to %1 at once").arg(proof.me)));
    m_files->show(proof);
    if (m_end) {
        m_end->propose(proof.endsOn);
        showWay();
    }
    if (m_language->currentIndex() == 0) // Its own language is what it is written in without another wish.
        m_language->setItemText(0, tr("%1 (customer)", "language").arg(languageText(proof.language)));
    m_template->setText(mailKindText(m_matter.kind, proof.level));
    m_head->show(proof);
    if (m_matter.kind == MailKind::Reminder)
        setWindowTitle(tr("Send reminder %1").arg(qMax(1, proof.level)));
    m_checks->show(proof.checks);
    m_canSend = !MailCheckList::stops(proof.checks, m_matter.kind);
    m_canCopy = std::ranges::none_of(proof.checks, [](const MailCheck &check) {
        const bool matters = check.what == MailCheck::What::InvoiceOpen
            || check.what == MailCheck::What::AmountTakenByProvider
            || check.what == MailCheck::What::PartOfOpen;
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
    m_to->line()->setFocus();
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
    m_send->setEnabled(m_canSend && !sending && !m_files->isReading());
    enableCopy();
    m_language->setEnabled(!sending);
    m_files->setReadOnly(sending);
    if (m_way)
        m_way->setEnabled(!sending);
    if (m_part)
        m_part->setReadOnly(sending);
    if (m_end)
        showWay();
    for (RecipientField *field : {m_to, m_cc})
        field->setReadOnly(sending);
    m_subject->setReadOnly(sending);
}

void MailDialog::send()
{
    if (!m_send->isEnabled() || !isPartClear())
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
    if (!isPartClear())
        return;
    tell(tr("Sending a test…"), false);
    whenReady(
        m_desk.sendTest(order()), this, [this, on = offWhileAsked(*m_test)](const Result<QString> &words) {
            on();
            if (words)
                tell(tr("The test was accepted by mail server. The customer got nothing."), false);
            else
                showError(words.error());
        });
}

MailOrder MailDialog::order() const
{
    MailOrder order{.invoice = m_matter.row ? m_matter.row->id : InvoiceId(),
        .again = m_again,
        .hold = m_circumstances.hold,
        .kind = m_matter.kind,
        .bringsLink = false,
        .cc = m_cc->text(),
        .customer = m_matter.row ? CustomerId() : m_matter.customer,
        .language = m_language->currentData().toString()};
    m_files->fill(order);
    if (m_way) {
        m_way->fill(order);
        if (m_end && m_way->isPage())
            order.end = m_end->end();
    }
    if (m_part)
        order.part = *m_part->part();
    if (m_firstDay) {
        order.from = m_firstDay->day().value_or(QDate());
        order.through = m_lastDay->day().value_or(QDate());
    }
    if (!m_filled)
        return order;
    order.to = m_to->text();
    if (m_subject->text() != m_proposedSubject)
        order.subject = m_subject->text();
    order.message = m_forms->ownMessage();
    return order;
}

} // namespace quittance
