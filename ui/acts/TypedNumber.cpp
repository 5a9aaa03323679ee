#include "ui/acts/TypedNumber.h"

#include "ui/text/AmountInput.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>

namespace quittance {

namespace {

constexpr int fieldWidth = 120;

//! Some languages group digits with blanks of several kinds, which nobody finds on a keyboard.
QString withoutBlanks(QString text)
{
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return text;
}

} // namespace

TypedNumber::TypedNumber(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
    , m_field(new QLineEdit(this))
{
    m_field->setObjectName(name);
    m_field->setFixedWidth(fieldWidth);
    m_label->setBuddy(m_field);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TypedNumber::typed);
    askNothing();
}

void TypedNumber::askCount(int count)
{
    m_amount.reset();
    ask(QString::number(count));
}

void TypedNumber::askAmount(Money amount)
{
    m_amount = amount;
    ask(moneyText(amount));
}

void TypedNumber::askNothing()
{
    m_amount.reset();
    m_number.clear();
    hide();
}

void TypedNumber::ask(const QString &number)
{
    const bool isNew = m_number.isEmpty();
    m_number = number;
    m_label->setText(tr("Type %1 to go on", "a number").arg(number));
    m_field->setAccessibleName(m_label->text());
    show();
    if (isNew) {
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool TypedNumber::isTyped() const
{
    return m_number.isEmpty() || withoutBlanks(m_field->text()) == withoutBlanks(m_number) || isAmountTyped();
}

QString TypedNumber::wish() const
{
    return isTyped() ? QString() : m_label->text();
}

//! With the marks of the language or without: it is the amount that counts.
bool TypedNumber::isAmountTyped() const
{
    if (!m_amount || m_field->text().trimmed().isEmpty())
        return false;
    const Result<Money> amount = readAmount(m_field->text(), m_amount->currency());
    return amount && *amount == *m_amount;
}

void TypedNumber::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

} // namespace quittance
