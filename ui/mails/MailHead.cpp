#include "ui/mails/MailHead.h"

#include "ui/cards/ModeBadge.h"
#include "ui/mails/MailMatter.h"
#include "ui/style/Theme.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/stateChips.h"

#include <QHBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestAccount = 320;

} // namespace

MailHead::MailHead(const MailMatter &matter, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_mode(new ModeBadge(this))
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
        // A label each: in a mirrored window each stands at its side, whatever letters the next one holds.
        for (const QString &part : {u"·"_s, row.number.text(), u"·"_s})
            layout->addWidget(new PlainLabel(isolated(part), this));
        addAmount(*layout, asks ? tr("open %1", "amount") : tr("total %1", "amount"),
            moneyWithSymbol(asks ? row.open : row.total));
        auto *chip = new Chip(this);
        chip->setLook(stateChip(row, today));
        layout->addWidget(chip);
    }
    m_mode->hide();
    m_mode->setObjectName(mailDialogName(matter.kind) + u".account"_s);
    layout->addStretch(1);
    layout->addWidget(m_mode);
}

//! It stands out of its sentence, wherever a language has it.
void MailHead::addAmount(QHBoxLayout &layout, const QString &sentence, const QString &amount)
{
    const qsizetype at = sentence.indexOf("%1"_L1);
    const auto add = [&](const QString &words) {
        auto *label = words.trimmed().isEmpty() ? nullptr : new PlainLabel(words.trimmed(), this);
        if (label)
            layout.addWidget(label);
        return label;
    };
    add(sentence.left(at));
    add(amount)->setFont(fonts::strong(fonts::body()));
    add(sentence.mid(at + 2));
}

void MailHead::show(const MailProof &proof)
{
    const bool isAsking = !proof.provider.isEmpty();
    const QString provider = connectionText(proof.provider);
    if (isAsking)
        m_mode->showMode(proof.live,
            proof.label.isEmpty() ? tr("%1 %2", "provider and account").arg(provider, proof.account)
                                  //: a provider, what the user calls the account, the end of its key
                                  : tr("%1 “%2” %3").arg(provider, isolated(proof.label), proof.account));
    else
        m_mode->showPlain({});
    m_mode->setFixedWidth(qMin(widestAccount, m_mode->naturalWidth()));
    m_mode->setVisible(isAsking);
}

} // namespace quittance
