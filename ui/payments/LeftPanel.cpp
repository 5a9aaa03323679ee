#include "ui/payments/LeftPanel.h"

#include "ui/style/Theme.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

LeftPanel::LeftPanel(const QString &name, const QString &customer, QWidget *parent)
    : QFrame(parent)
    , m_customer(customer)
    , m_words(new PlainLabel(this))
    , m_amount(new PlainLabel(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_words->setObjectName(name + u".leftWords"_s);
    m_words->setElided(true);
    m_amount->setObjectName(name + u".left"_s);
    m_amount->setFont(fonts::strong(fonts::body()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_amount);
}

void LeftPanel::setCustomer(const QString &customer)
{
    m_customer = customer;
    setLeft(m_left);
}

void LeftPanel::setLeft(const std::optional<Money> &left)
{
    m_left = left;
    const bool isTooMuch = left && left->isNegative();
    m_amount->setText(left ? moneyWithSymbol(*left) : u"–"_s);
    m_amount->setInk(isTooMuch ? Ink::Negative : Ink::Text);
    m_words->setInk(isTooMuch ? Ink::Danger : Ink::Secondary);
    m_words->setText(!left         ? tr("Left: not known yet")
            : isTooMuch            ? tr("More is handed out than there is")
            : left->isZero()       ? tr("Left: nothing")
            : m_customer.isEmpty() ? tr("Left, stays credit of who pays")
                                   : tr("Left, stays credit of %1").arg(m_customer));
}

} // namespace quittance
