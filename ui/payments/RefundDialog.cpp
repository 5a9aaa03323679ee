#include "ui/payments/RefundDialog.h"

#include "core/base/whenReady.h"
#include "ui/acts/askReason.h"
#include "ui/cards/BeforeAfter.h"
#include "ui/cards/ModeBadge.h"
#include "ui/text/InputText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortField = 140;

} // namespace

RefundDialog::RefundDialog(const RefundForm &form, QDate today, Ask ask, QWidget *parent)
    : ActDialog(u"refund"_s, form.title, form.subject, parent)
    , m_form(form)
    , m_ask(std::move(ask))
    , m_amount(new AmountEdit(form.sources.constFirst().most.currency(), this))
    , m_most(remark({}))
    , m_way(new QComboBox(this))
    , m_mode(new ModeBadge(this))
    , m_date(new DateEdit(today, this))
    , m_reason(new QLineEdit(this))
    , m_after(new BeforeAfter(u"refund.after"_s,
          form.open ? tr("Open on %1 after the refund").arg(form.document) : tr("Left after the refund"),
          this))
    , m_fee(new PlainLabel(this))
    , m_meaning(new PlainLabel(this))
{
    if (form.sources.size() > 1) {
        m_source = new QComboBox(this);
        for (const RefundSource &each : form.sources)
            m_source->addItem(each.name);
        addField(u"payment"_s, form.choice.isEmpty() ? tr("Payment") : form.choice, m_source);
        connect(m_source, &QComboBox::currentIndexChanged, this, &RefundDialog::showSource);
    }
    m_amount->setFixedWidth(shortField);
    addField(u"amount"_s, tr("Amount"), m_amount, m_most);
    addField(u"from"_s, tr("Paid from"), m_way);
    m_mode->setObjectName(u"refund.mode"_s);
    m_mode->setAccessibleName(tr("Account"));
    addField(u"account"_s, tr("Account"), m_mode);
    m_date->setFixedWidth(shortField);
    addField(u"date"_s, tr("Booked on"), m_date, remark({}));
    askReason(*m_reason);
    addField(u"reason"_s, tr("Reason"), m_reason);
    if (form.address) {
        m_tell = new QCheckBox(tr("&Tell by mail"), this);
        m_tell->setAccessibleName(tr("Tell the customer by mail"));
        m_address = remark({});
        m_address->setObjectName(u"refund.tell.to"_s);
        m_address->setWordWrap(true);
        addField(u"tell"_s, tr("Customer"), m_tell, m_address);
        connect(m_tell, &QCheckBox::toggled, this, &RefundDialog::showMeaning);
    }
    if (m_source) { // It was made last and stands first.
        setTabOrder(m_source, m_amount);
        setTabOrder(m_amount, m_way);
        setTabOrder(m_way, m_date);
        setTabOrder(m_date, m_reason);
    }
    addWide({}, m_after);
    m_fee->setObjectName(u"refund.fee"_s);
    addWide(u"fee"_s, m_fee);
    m_meaning->setObjectName(u"refund.meaning"_s);
    m_meaning->setInk(Ink::Secondary);
    m_meaning->setWordWrap(true);
    addWide({}, m_meaning);
    if (form.open) {
        auto *line = new QWidget(this);
        auto *note = new QPushButton(tr("Credit &note instead…"), line);
        note->setObjectName(u"refund.creditNote"_s);
        note->setToolTip(
            tr("The invoice stays paid; what the note is over becomes credit, to be used or paid back"));
        note->setAutoDefault(false);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(note);
        layout->addStretch(1);
        addWide({}, line);
        connect(note, &QPushButton::clicked, this, [this] {
            reject();
            emit creditNoteWanted();
        });
    }
    addButtons(tr("Refund"), Look::Money, u"refund"_s);
    keepInputs(form.about);
    // Not textChanged: the field still writes its amount out while a closing dialog takes the focus from it.
    connect(m_amount, &QLineEdit::textEdited, this, &RefundDialog::showAmount);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        showAmount();
    });
    checkAtLeaving(u"amount"_s, m_amount, [this] { return refundedAmount().transform([](Money) {}); });
    checkDayAtLeaving(m_date, today, form.lockedThrough);
    showSource();
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

const RefundSource &RefundDialog::source() const
{
    return m_form.sources.at(m_source ? m_source->currentIndex() : 0);
}

QString RefundDialog::reopened() const
{
    return m_form.document.isEmpty() ? source().document : m_form.document;
}

void RefundDialog::showSource()
{
    if (!source().document.isEmpty())
        m_after->setTitle(tr("Paid of %1 after the refund").arg(source().document));
    else if (!m_form.open)
        m_after->setTitle(tr("Left after the refund"));
    const Money most = source().most;
    m_amount->setAmount(most);
    m_most->setText(tr("%1  ·  at most %2", "currency, amount").arg(most.currency().text(), moneyText(most)));
    m_way->clear();
    if (!source().provider.isEmpty())
        m_way->addItem(connectionText(source().provider));
    m_way->addItems({tr("Bank account"), tr("Cash")});
    showAmount();
    showWay();
    if (m_tell)
        askAddress();
}

void RefundDialog::showAmount()
{
    const Result<Money> amount = m_amount->amount();
    const Money before = m_form.open.value_or(source().most);
    const auto after = [&](Money paidBack) { return m_form.open ? before + paidBack : before - paidBack; };
    m_after->showAmounts(before, amount ? std::optional(after(*amount)) : std::nullopt);
    const QString act
        = goesThroughProvider() && m_form.isOffline ? tr("Refund %1 when online", "amount") : tr("Refund %1");
    setActText(amount ? act.arg(moneyWithSymbol(*amount)) : tr("Refund"));
    setStake(amount ? std::optional(*amount) : std::nullopt);
    const bool isAsked = m_form.secondPerson && amount && amount->isPositive();
    awaitSecondPerson(
        isAsked ? m_form.secondPerson(m_source ? m_source->currentIndex() : 0, *amount) : noSecondPerson());
}

void RefundDialog::showWay()
{
    const bool isProvider = goesThroughProvider();
    const bool isTest = isProvider && !m_form.testAccount.isEmpty();
    const QString provider = connectionText(source().provider);
    if (isProvider)
        m_mode->showMode(!isTest, isTest ? m_form.testAccount : provider);
    else
        m_mode->showPlain(tr("None: you pay it back yourself, and this books it"));
    const std::optional<Money> fee = isProvider ? source().fee : std::nullopt;
    m_fee->setText(fee
            ? tr("Fee not returned by %1: %2", "provider, amount").arg(provider, moneyWithCode(*fee))
            : QString());
    setFieldVisible(u"fee"_s, fee.has_value());
    showMeaning();
}

void RefundDialog::showMeaning()
{
    QStringList words;
    if (goesThroughProvider())
        words += tr("%1 sends the money back the way it came.").arg(connectionText(source().provider));
    else
        words += tr("Quittance moves no money here.");
    if (!reopened().isEmpty())
        words += tr("%1 is open again by this amount; a credit note closes it.").arg(reopened());
    words += m_tell && m_tell->isChecked()
        ? tr("The customer gets a statement of account that tells of it, once the money is paid back.")
        : tr("The customer is told nothing.");
    m_meaning->setText(words.join(u' '));
}

void RefundDialog::askAddress()
{
    m_tell->setEnabled(false);
    whenReady(m_form.address(m_source ? m_source->currentIndex() : 0), this,
        [this, token = ++m_addressToken](const Result<QString> &address) {
            if (token != m_addressToken)
                return;
            m_tell->setEnabled(address.has_value());
            if (!address)
                m_tell->setChecked(false);
            m_address->setText(address ? *address : inputText(address.error()));
        });
}

bool RefundDialog::goesThroughProvider() const
{
    return !source().provider.isEmpty() && m_way->currentIndex() == 0;
}

QString RefundDialog::wayOf(int place) const
{
    QStringList ways{u"bank"_s, u"cash"_s};
    if (!source().provider.isEmpty())
        ways.prepend(source().provider);
    return ways.value(place);
}

Result<Money> RefundDialog::refundedAmount() const
{
    const Result<Money> amount = m_amount->amount();
    if (!amount)
        return amount;
    if (!amount->isPositive())
        return invalid(u"money.not_positive"_s, u"amount"_s, m_amount->text());
    if (source().most < *amount)
        return invalid(u"refund.above_credit"_s, u"amount"_s, m_amount->text());
    return amount;
}

QFuture<Result<CommandOutcome>> RefundDialog::start()
{
    const Result<Money> amount = refundedAmount();
    if (!amount)
        return refusal(amount.error());
    const Result<QDate> on = m_date->day();
    if (!on)
        return refusal(on.error());
    return m_ask({.source = m_source ? m_source->currentIndex() : 0,
        .amount = *amount,
        .connection = wayOf(m_way->currentIndex()),
        .reason = m_reason->text().trimmed(),
        .on = *on,
        .tells = m_tell && m_tell->isChecked()});
}

} // namespace quittance
