#include "ui/records/PaymentPane.h"

#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/AmountLabel.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/tipText.h"

#include <QFormLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

PaymentPane::PaymentPane(QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(std::move(zone))
    , m_chip(new Chip(this))
    , m_customer(new PlainLabel(this))
    , m_caption(new PlainLabel(tr("Amount"), this))
    , m_amount(new AmountLabel(this))
    , m_facts(new QFormLayout)
{
    setObjectName(u"payment"_s);
    m_chip->setObjectName(u"payment.state"_s);
    m_customer->setObjectName(u"payment.customer"_s);
    m_amount->setObjectName(u"payment.amount"_s);
    m_customer->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_customer->setElided(true);
    m_caption->setFont(fonts::small());
    m_caption->setInk(Ink::Secondary);
    m_facts->setContentsMargins(16, 10, 16, 10);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 14);
    head->setSpacing(8);
    head->addWidget(m_chip, 0, Qt::AlignLeading);
    head->addWidget(m_customer);
    auto *amount = new QVBoxLayout;
    amount->setSpacing(0); // As in the pane of an invoice.
    amount->addWidget(m_caption);
    amount->addWidget(m_amount);
    head->addLayout(amount);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline(this));
    layout->addLayout(m_facts);
    layout->addStretch(1);
}

void PaymentPane::showPayment(const PaymentRow &payment)
{
    m_chip->setLook(paymentChip(payment));
    m_customer->setText(payment.customerId.isEmpty() ? tr("Unknown payer") : payment.customer);
    m_amount->setAmount(payment.amount);
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    showFacts(payment);
    showPays(payment);
}

void PaymentPane::showFacts(const PaymentRow &payment)
{
    const auto add = [this](const QString &key, const QString &name, const QString &value) {
        auto *caption = new PlainLabel(name, this);
        caption->setFont(fonts::small());
        caption->setInk(Ink::Secondary);
        auto *words = new PlainLabel(value, this);
        words->setObjectName(u"payment."_s + key);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(caption, words);
    };
    add(u"left"_s, tr("Unallocated"), moneyWithSymbol(payment.unallocated));
    if (!payment.refunded.isZero())
        add(u"refunded"_s, tr("Paid back"), moneyWithSymbol(payment.refunded));
    if (!payment.reversed.isZero())
        add(u"reversed"_s, tr("Reversed"), moneyWithSymbol(payment.reversed));
    if (payment.isFeeKnown)
        add(u"fee"_s, tr("Fee"), moneyWithSymbol(payment.fee));
    add(u"method"_s, tr("Method"), paymentMethodText(payment.method));
    add(u"connection"_s, tr("Connection"), connectionText(payment.connection));
    add(u"booked"_s, tr("Booked on"), dateText(payment.bookedOn));
    add(u"received"_s, tr("Received"), momentText(payment.receivedAt, m_zone));
    if (payment.payoutArrivesOn.isValid())
        add(u"payout"_s, tr("At the bank"), dateText(payment.payoutArrivesOn));
}

void PaymentPane::showPays(const PaymentRow &payment)
{
    auto *caption = new PlainLabel(tr("Pays"), this);
    caption->setFont(fonts::small());
    caption->setInk(Ink::Secondary);
    if (payment.pays.isEmpty()) {
        m_facts->addRow(caption, new PlainLabel(tr("Nothing yet"), this));
        return;
    }
    for (const QString &number : payment.pays) {
        auto *button = new QPushButton(QString(number).replace(u'&', u"&&"_s), this);
        button->setObjectName(u"payment.pays."_s + number);
        button->setToolTip(tipText(tr("Show %1").arg(number)));
        setLook(*button, Look::Link);
        connect(button, &QPushButton::clicked, this, [this, number] { emit invoiceWanted(number); });
        m_facts->addRow(number == payment.pays.constFirst() ? caption : nullptr, button);
    }
}

void PaymentPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).base);
}

} // namespace quittance
