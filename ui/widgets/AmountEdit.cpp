#include "ui/widgets/AmountEdit.h"

#include "ui/text/AmountInput.h"

#include <QFocusEvent>

namespace quittance {

AmountEdit::AmountEdit(Currency currency, QWidget *parent)
    : QLineEdit(parent)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
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
    return readAmount(text(), m_currency);
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
    if (const Result<Money> read = amount(); read && !text().trimmed().isEmpty())
        setAmount(*read);
}

} // namespace quittance
