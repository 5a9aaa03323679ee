#include "ui/mails/MailHead.h"

#include "ui/mails/MailMatter.h"
#include "ui/style/Theme.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/stateChips.h"

#include <QHBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

MailHead::MailHead(const MailMatter &matter, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_mode(new Chip(this))
    , m_account(new PlainLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedHeight(46);
    auto *customer = new PlainLabel(matter.name, this);
    customer->setFont(fonts::strong(fonts::body()));
    customer->setElided(true);
    customer->setMaximumWidth(320);
    customer->setMinimumWidth(qMin(320, customer->fontMetrics().horizontalAdvance(matter.name) + 2));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(customer);
    if (matter.row) {
        const InvoiceRow &row = *matter.row;
        const bool asks = matter.kind == MailKind::PaymentLink || matter.kind == MailKind::Reminder;
        const QString words = asks
            ? tr("·  %1  ·  open %2").arg(row.number.text(), moneyWithSymbol(row.open))
            : tr("·  %1  ·  total %2").arg(row.number.text(), moneyWithSymbol(row.total));
        layout->addWidget(new PlainLabel(words, this));
        auto *chip = new Chip(this);
        chip->setLook(stateChip(row, today));
        layout->addWidget(chip);
    }
    m_mode->hide();
    m_account->setObjectName(mailDialogName(matter.kind) + u".account"_s);
    layout->addStretch(1);
    layout->addWidget(m_mode);
    layout->addWidget(m_account);
}

void MailHead::show(const MailProof &proof)
{
    m_mode->setLook(proof.live ? ChipLook{u"payments"_s, tr("LIVE"), Tone::Neutral}
                               : ChipLook{u"flask"_s, tr("TEST"), Tone::Warning});
    m_mode->setVisible(!proof.provider.isEmpty()); // After the look, which shows the chip by itself.
    m_account->setText(proof.provider.isEmpty()
            ? QString()
            : tr("%1 %2", "provider and account").arg(connectionText(proof.provider), proof.account));
}

} // namespace quittance
