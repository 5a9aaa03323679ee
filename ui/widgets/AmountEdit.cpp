#include "ui/widgets/AmountEdit.h"

#include "ui/text/AmountInput.h"
#include "ui/text/Calculation.h"
#include "ui/widgets/AmountQuestion.h"

#include <QFocusEvent>
#include <QTimer>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int operandMarks = 3; //!< With so many decimals "1.234" is a fraction in a locale with a dot.

} // namespace

AmountEdit::AmountEdit(Currency currency, QWidget *parent)
    : QLineEdit(parent)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setLayoutDirection(Qt::LeftToRight); // A number reads so in every language.
}

void AmountEdit::setAmount(Money amount)
{
    setText(moneyText(amount));
}

void AmountEdit::setAmountOrNothing(Money amount)
{
    setText(amount.isZero() ? QString() : moneyText(amount));
}

Result<Money> AmountEdit::amount() const
{
    const Result<Money> read = readAmount(text(), m_currency);
    if (read || read.error().rule != "money.malformed"_L1)
        return read;
    // What is no number may be a calculation.
    const int decimals = m_currency.decimals();
    return calculated(text(), decimals, decimals).transform([this](qint64 minor) {
        return Money(minor, m_currency);
    });
}

void AmountEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isMark = event->key() == Qt::Key_Period || event->key() == Qt::Key_Comma;
    if (isMark && event->modifiers().testFlag(Qt::KeypadModifier))
        insert(QString(textLocale().decimalPoint())); // A keypad has one such key.
    else
        QLineEdit::keyPressEvent(event);
}

void AmountEdit::askReading()
{
    const QString typed = text().trimmed();
    const Result<QString> plain = plainNumber(typed, 0); // As if no currency had decimals: all in groups.
    if (!plain || !isVisible() || !window()->isVisible())
        return;
    const Result<Money> grouped = Money::parse(*plain, m_currency);
    QString other = typed;
    const int decimals = m_currency.decimals();
    const Result<qint64> fraction
        = calculated(other.replace(u',', u'.') + u"*1"_s, operandMarks, decimals, QLocale::c());
    if (!grouped || !fraction)
        return;
    auto *question = new AmountQuestion(*this, typed, *grouped, Money(*fraction, m_currency));
    connect(question, &AmountQuestion::chosen, this, [this, question](Money amount) {
        setAmount(amount);
        emit textEdited(text());
        QWidget *next = question->next() ? question->next() : this;
        next->setFocus(Qt::OtherFocusReason);
    });
    connect(question, &AmountQuestion::left, this, [this] {
        setFocus(Qt::OtherFocusReason);
        selectAll();
    });
    emit asking(question);
    question->ask();
}

void AmountEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void AmountEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (window()->isHidden())
        return; // It goes away, maybe in its destructor: nobody is to hear of another text any more.
    const Result<Money> read = amount();
    if (read && !text().trimmed().isEmpty())
        setAmount(*read);
    // Later, when the keys have arrived where they go; not when only the window lost them.
    const bool goesOn = event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason;
    if (!read && read.error().rule == "amount.ambiguous"_L1 && goesOn)
        QTimer::singleShot(0, this, &AmountEdit::askReading);
}

} // namespace quittance
