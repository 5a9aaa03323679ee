#include "ui/cards/ChargeDialog.h"

#include "core/base/whenReady.h"
#include "core/domain/cardStatement.h"
#include "ui/cards/BeforeAfter.h"
#include "ui/cards/ModeBadge.h"
#include "ui/desk/CardDesk.h"
#include "ui/style/Icons.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/InputText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/stateChips.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortField = 140;
constexpr int statementField = 220;

QString choiceText(const SavedCard &card, QDate today)
{
    const QString name = isExpired(card, today)
        ? ChargeDialog::tr("%1 (expired)", "a saved card").arg(cardText(card))
        : cardText(card);
    return card.agreedOn.isValid()
        ? ChargeDialog::tr("%1 · allowed since %2", "a saved card, a day").arg(name, dateText(card.agreedOn))
        : name;
}

} // namespace

ChargeDialog::ChargeDialog(
    CardDesk &desk, const InvoiceRow &row, QDate today, bool isOffline, QWidget *parent)
    : ActDialog(u"charge"_s, tr("Charge saved card"),
        {.party = row.customer,
            .document = row.number.text(),
            .chip = stateChip(row, today),
            .caption = tr("Open"),
            .amount = row.open},
        parent)
    , m_desk(desk)
    , m_row(row)
    , m_today(today)
    , m_isOffline(isOffline)
    , m_mode(new ModeBadge(this))
    , m_card(new QComboBox(this))
    , m_cards(new QPushButton(tr("Saved cards…"), this))
    , m_amount(new AmountEdit(row.open.currency(), this))
    , m_statement(new QLineEdit(proposedCardStatement(row.number.text()), this))
    , m_room(remark({}))
    , m_reason(new QLineEdit(this))
    , m_after(new BeforeAfter(u"charge.after"_s, tr("Open after the charge"), this))
    , m_note(new PlainLabel(this))
{
    m_mode->setObjectName(u"charge.mode"_s);
    m_mode->setAccessibleName(tr("Account"));
    addField(u"account"_s, tr("Account"), m_mode);
    m_card->setEnabled(false);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_card->setMinimumContentsLength(8);
    m_card->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cards->setObjectName(u"charge.cards"_s);
    m_cards->setAutoDefault(false);
    m_cards->hide();
    addField(u"card"_s, tr("Card"), m_card);
    m_amount->setFixedWidth(shortField);
    m_amount->setAmount(row.open);
    addField(u"amount"_s, tr("Amount"), m_amount,
        remark(tr("%1  ·  at most %2", "currency, amount")
                   .arg(row.open.currency().text(), moneyText(row.open))));
    m_statement->setFixedWidth(statementField);
    m_statement->setToolTip(tr("Read by the card's holder beside the name of the account"));
    m_room->setObjectName(u"charge.statement.room"_s);
    addField(u"statement"_s, tr("On statement"), m_statement, m_room);
    m_reason->setPlaceholderText(tr("Optional, kept in the journal"));
    addField(u"reason"_s, tr("Reason"), m_reason);
    addWide({}, m_after);
    m_note->setObjectName(u"charge.note"_s);
    m_note->setInk(Ink::Secondary);
    m_note->setWordWrap(true);
    addWide({}, m_note);
    auto *cards = new QWidget(this);
    auto *line = new QHBoxLayout(cards);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_cards);
    line->addStretch(1);
    addWide({}, cards);
    addButtons(tr("Charge"), Look::Money, u"card"_s);
    keepInputs(row.id.text());
    setActPossible(false);
    // Not textChanged: the field still writes its amount out while a closing dialog takes the focus from it.
    connect(m_amount, &QLineEdit::textEdited, this, &ChargeDialog::showAmount);
    connect(m_statement, &QLineEdit::textEdited, this, &ChargeDialog::showRoom);
    checkAtLeaving(u"amount"_s, m_amount, [this] { return chargedAmount().transform([](Money) {}); });
    checkAtLeaving(u"statement"_s, m_statement,
        [this] { return readCardStatement(m_statement->text()).transform([](const QString &) {}); });
    connect(m_cards, &QPushButton::clicked, this, [this] {
        reject();
        emit cardsWanted();
    });
    showAmount();
    showRoom();
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
    askPreview();
}

void ChargeDialog::askPreview()
{
    whenReady(m_desk.preview(m_row.id), this, [this](const Result<ChargePreview> &preview) {
        if (preview)
            showPreview(*preview);
        else
            showTrouble(preview.error());
    });
}

void ChargeDialog::showPreview(const ChargePreview &preview)
{
    m_preview = preview;
    m_isLookedAt = true;
    const QString provider = connectionText(preview.provider);
    m_mode->showMode(preview.live,
        preview.account.isEmpty() ? provider
                                  : tr("%1 %2", "provider, end of its key").arg(provider, preview.account));
    m_card->clear();
    for (const SavedCard &card : preview.cards)
        m_card->addItem(icons::icon(u"card"_s), choiceText(card, m_today));
    const bool hasCards = !preview.cards.isEmpty();
    m_card->setEnabled(hasCards);
    m_cards->setVisible(!hasCards);
    m_note->setText(meaning());
    showAmount();
    if (preview.obstacle == "charge.under_way"_L1)
        askUnderWay();
}

void ChargeDialog::askUnderWay()
{
    whenReady(m_desk.charges(m_row.id), this, [this](const Result<QList<Charge>> &charges) {
        if (!charges || charges->isEmpty() || !charges->constFirst().isUncertain)
            return;
        const Charge &charge = charges->constFirst();
        m_note->setInk(Ink::Warning);
        m_note->setText(tr("%1: %2").arg(chargeStateText(charge), chargeText(charge)));
    });
}

QString ChargeDialog::meaning() const
{
    if (!m_preview.obstacle.isEmpty())
        return ruleText(m_preview.obstacle, {}, {});
    QStringList words{m_preview.live ? tr("Real money moves.") : tr("No real money moves.")};
    if (m_preview.closesLink)
        words += tr("The payment link is closed first.");
    words += tr("Without an answer from %1 the charge is “Uncertain” and Quittance asks again. It never "
                "charges again by itself.")
                 .arg(connectionText(m_preview.provider));
    return words.join(u' ');
}

void ChargeDialog::showAmount()
{
    const Result<Money> amount = m_amount->amount();
    const bool isNever = m_isLookedAt && !canCharge();
    // Less than nothing cannot stay open: more than is open is not charged.
    const bool isWithin = amount && !isNever && !(m_row.open < *amount);
    m_after->showAmounts(m_row.open, isWithin ? std::optional(m_row.open - *amount) : std::nullopt);
    const QString act = m_isOffline ? tr("Charge %1 when online", "amount") : tr("Charge %1");
    setActText(amount && !isNever ? act.arg(moneyWithSymbol(*amount)) : tr("Charge"));
    setStake(amount ? std::optional(*amount) : std::nullopt);
    const Result<Money> charged = chargedAmount();
    const QString whyNot = isNever ? meaning() : charged ? QString() : inputText(charged.error());
    setActPossible(canCharge() && charged, whyNot);
}

bool ChargeDialog::canCharge() const
{
    return m_isLookedAt && m_preview.obstacle.isEmpty() && !m_preview.cards.isEmpty();
}

void ChargeDialog::tellWhyNot()
{
    if (const Result<Money> amount = chargedAmount(); !amount && canCharge())
        showTrouble(amount.error());
}

void ChargeDialog::showRoom()
{
    m_room->setText(tr("%1 of %2 characters", "typed, at most")
                        .arg(m_statement->text().simplified().size())
                        .arg(cardStatementLimit));
}

Result<Money> ChargeDialog::chargedAmount() const
{
    const Result<Money> amount = m_amount->amount();
    if (!amount)
        return amount;
    if (!amount->isPositive())
        return invalid(u"money.not_positive"_s, u"amount"_s, m_amount->text());
    if (m_row.open < *amount)
        return invalid(u"charge.above_open"_s, u"amount"_s, m_amount->text());
    return amount;
}

QFuture<Result<CommandOutcome>> ChargeDialog::start()
{
    const Result<Money> amount = chargedAmount();
    if (!amount)
        return refusal(amount.error());
    const Result<QString> statement = readCardStatement(m_statement->text());
    if (!statement)
        return refusal(statement.error());
    return m_desk.charge({.invoice = m_row.id,
        .card = m_preview.cards.at(m_card->currentIndex()).externalId,
        .amount = *amount,
        .statement = *statement,
        .reason = m_reason->text().trimmed()});
}

} // namespace quittance
