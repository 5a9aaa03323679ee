#include "ui/mails/PartField.h"

#include "ui/widgets/AmountEdit.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

PartField::PartField(const QString &name, Money open, QWidget *parent)
    : QWidget(parent)
    , m_wanted(new QCheckBox(tr("&Ask for a part"), this))
    , m_amount(new AmountEdit(open.currency(), this))
{
    m_wanted->setObjectName(name + u".part"_s);
    m_amount->setObjectName(name + u".amount"_s);
    m_amount->setAccessibleName(tr("Amount the link asks for, %1").arg(open.currency().text()));
    m_amount->setAmount(open);
    m_amount->setEnabled(false);
    m_amount->setMaximumWidth(140);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_wanted);
    layout->addWidget(m_amount, 1);
    connect(m_wanted, &QCheckBox::toggled, this, [this](bool wanted) {
        m_amount->setEnabled(wanted);
        if (wanted)
            m_amount->setFocus(Qt::TabFocusReason); // Which selects what it holds.
        emit changed();
    });
    connect(m_amount, &AmountEdit::textEdited, this, &PartField::changed);
}

std::optional<Money> PartField::part() const
{
    if (!m_wanted->isChecked())
        return std::nullopt;
    return m_amount->amount().value_or(Money(0, m_amount->currency()));
}

void PartField::setReadOnly(bool readOnly)
{
    m_wanted->setEnabled(!readOnly);
    m_amount->setReadOnly(readOnly);
}

} // namespace quittance
