#include "ui/mails/PartField.h"

#include "ui/style/Theme.h"
#include "ui/text/InputText.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/AmountQuestion.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

PartField::PartField(const QString &name, Money open, QWidget *parent)
    : QWidget(parent)
    , m_wanted(new QCheckBox(tr("&Ask for a part"), this))
    , m_amount(new AmountEdit(open.currency(), this))
    , m_trouble(new PlainLabel(this))
{
    m_wanted->setObjectName(name + u".part"_s);
    m_amount->setObjectName(name + u".amount"_s);
    m_amount->setAccessibleName(tr("Amount the link asks for, %1").arg(open.currency().text()));
    m_amount->setAmount(open);
    m_amount->setEnabled(false);
    m_amount->setMaximumWidth(140);
    m_trouble->setObjectName(name + u".amount.trouble"_s);
    m_trouble->setFont(fonts::small());
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_wanted);
    line->addWidget(m_amount, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_trouble);
    connect(m_wanted, &QCheckBox::toggled, this, [this](bool wanted) {
        m_trouble->hide();
        m_amount->setEnabled(wanted);
        if (wanted)
            m_amount->setFocus(Qt::TabFocusReason); // Which selects what it holds.
        emit changed();
    });
    connect(m_amount, &AmountEdit::textEdited, this, [this] {
        m_trouble->hide();
        emit changed();
    });
    connect(m_amount, &AmountEdit::editingFinished, this, &PartField::onLeft);
    connect(m_amount, &AmountEdit::asking, this, [this, layout](QWidget *question) {
        m_trouble->hide();
        layout->addWidget(question);
    });
}

bool PartField::isWanted() const
{
    return m_wanted->isChecked();
}

Result<std::optional<Money>> PartField::part() const
{
    if (!isWanted())
        return std::nullopt;
    const Result<Money> amount = m_amount->amount();
    if (!amount)
        return fail(amount.error());
    if (!amount->isPositive())
        return invalid(u"money.not_positive"_s, u"amount"_s, m_amount->text());
    return *amount;
}

void PartField::tellTrouble()
{
    const auto read = part();
    if (read)
        return;
    say(read.error());
    if (!findChild<AmountQuestion *>()) // The keys are in it, and it is what answers.
        m_amount->setFocus(Qt::OtherFocusReason);
}

void PartField::onLeft()
{
    const auto read = part();
    // What may be read in two ways is asked about in place.
    if (!read && read.error().rule != "amount.ambiguous"_L1 && isVisible())
        say(read.error());
}

void PartField::say(const Error &error)
{
    m_trouble->setText(inputText(error));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PartField::setReadOnly(bool readOnly)
{
    m_wanted->setEnabled(!readOnly);
    m_amount->setReadOnly(readOnly);
}

} // namespace quittance
