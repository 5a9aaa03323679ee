#include "ui/acts/ReasonDialog.h"

#include "core/base/whenReady.h"
#include "ui/acts/askReason.h"
#include "ui/text/InputText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortField = 140;

} // namespace

ReasonDialog::ReasonDialog(const ReasonForm &form, QDate today, Ask ask, QWidget *parent)
    : ActDialog(form.name, form.title, form.subject, parent)
    , m_ask(std::move(ask))
    , m_act(form.act)
    , m_actOf(form.actOf)
    , m_secondPerson(form.secondPerson)
    , m_date(new DateEdit(today, this))
    , m_reason(new QLineEdit(this))
{
    if (form.amount) {
        m_amount = new AmountEdit(form.amount->currency(), this);
        m_amount->setAmount(*form.amount);
        m_amount->setFixedWidth(shortField);
        addField(u"amount"_s, tr("Amount"), m_amount,
            remark(tr("%1  ·  %2", "currency, the most there is")
                       .arg(form.amount->currency().text(), form.most)));
    }
    if (!form.choices.isEmpty()) {
        m_choice = new QComboBox(this);
        m_choice->addItems(form.choices);
        addField(form.choiceField, form.choice, m_choice);
    }
    m_date->setFixedWidth(shortField);
    addField(u"date"_s, tr("Booked on"), m_date, remark({}));
    askReason(*m_reason);
    addField(u"reason"_s, tr("Reason"), m_reason);
    addNote(form.meaning);
    addButtons(form.act, form.binds ? Look::Money : Look::Primary, form.icon);
    keepInputs(form.about);
    QWidget *before
        = nullptr; // Tab goes as one reads, not as the fields were made: once the buttons are there.
    for (QWidget *field : std::initializer_list<QWidget *>{m_amount, m_choice, m_date, m_reason}) {
        if (before && field)
            setTabOrder(before, field);
        before = field ? field : before;
    }
    if (m_amount)
        m_amount->setFocus(Qt::OtherFocusReason);
    else
        m_reason->setFocus(Qt::OtherFocusReason);
    checkDayAtLeaving(m_date, today, form.lockedThrough);
    if (m_amount) {
        checkAmountAtLeaving(m_amount);
        connect(m_amount, &QLineEdit::textEdited, this, &ReasonDialog::askSecondPerson);
        connect(m_amount, &QLineEdit::textEdited, this, &ReasonDialog::showStake);
        showStake();
    } else {
        setStake(form.stake);
    }
    askSecondPerson();
    if (form.verdict)
        askVerdict(form);
}

//! What keeps the document itself from it is told before a reason is typed for nothing.
void ReasonDialog::askVerdict(const ReasonForm &form)
{
    whenReady(form.verdict(), this, [this](const Result<QList<DeedVerdict>> &verdicts) {
        const auto refusal = verdicts ? verdicts->value(0).refusal : std::nullopt;
        if (!refusal || refusal->field != "invoice"_L1) // Another day or amount may still do.
            return;
        setActPossible(false, inputText(*refusal));
        showTrouble(*refusal);
    });
}

void ReasonDialog::showStake()
{
    const Result<Money> amount = m_amount->amount();
    setActText(amount && !m_actOf.isEmpty() ? m_actOf.arg(moneyWithSymbol(*amount)) : m_act);
    setStake(amount ? std::optional(*amount) : std::nullopt);
}

void ReasonDialog::askSecondPerson()
{
    if (!m_secondPerson)
        return;
    const Result<Money> amount = m_amount ? m_amount->amount() : Result<Money>(ReasonAnswer().amount);
    const bool isKnown = amount && (!m_amount || amount->isPositive());
    awaitSecondPerson(isKnown ? m_secondPerson(*amount) : noSecondPerson());
}

QFuture<Result<CommandOutcome>> ReasonDialog::start()
{
    ReasonAnswer answer;
    answer.reason = m_reason->text().trimmed();
    if (m_amount) {
        const Result<Money> amount = m_amount->amount();
        if (!amount)
            return refusal(amount.error());
        // For a write-off the books take zero as all there is; here the user sees an amount and means it.
        if (!amount->isPositive())
            return refusal(invalid(u"money.not_positive"_s, u"amount"_s, m_amount->text()).value());
        answer.amount = *amount;
    }
    const Result<QDate> on = m_date->day();
    if (!on)
        return refusal(on.error());
    answer.on = *on;
    answer.choice = m_choice ? m_choice->currentIndex() : 0;
    return m_ask(answer);
}

} // namespace quittance
