#include "ui/widgets/SumStrip.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/text/currencyOrder.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString dot()
{
    return u"  ·  "_s;
}

} // namespace

SumStrip::SumStrip(const QString &section, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_selectedCount(new PlainLabel(this))
    , m_selectedDot(addDot())
    , m_selectedSums(new PlainLabel(this))
    , m_shownCount(new PlainLabel(this))
    , m_shownDot(addDot())
    , m_shownSums(new PlainLabel(this))
{
    setFixedHeight(32);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(0);
    layout->addWidget(m_selectedCount);
    layout->addWidget(m_selectedDot);
    layout->addWidget(m_selectedSums, 1);
    layout->addSpacing(16);
    layout->addWidget(m_shownCount);
    layout->addWidget(m_shownDot);
    layout->addWidget(m_shownSums);
    for (PlainLabel *label : {m_selectedCount, m_shownCount})
        label->setFont(fonts::strong(fonts::small()));
    for (PlainLabel *label : {m_selectedSums, m_shownSums})
        label->setFont(fonts::small());
    m_selectedSums->setElided(true);
    m_selectedCount->setObjectName(section + u".selected"_s);
    m_selectedSums->setObjectName(section + u".selectedSums"_s);
    m_shownCount->setObjectName(section + u".shown"_s);
}

PlainLabel *SumStrip::addDot()
{
    auto *label = new PlainLabel(u"·"_s, this);
    label->setFont(fonts::small());
    label->setContentsMargins(7, 0, 7, 0);
    label->hide();
    return label;
}

void SumStrip::showSelected(qint64 count, const QList<Money> &sums)
{
    showSelectedParts(count, {{.name = m_name, .sums = sums}});
}

void SumStrip::showSelectedParts(qint64 count, const QList<Part> &parts)
{
    m_selectedCount->setText(count == 0 ? QString() : tr("%1 selected").arg(textLocale().toString(count)));
    QStringList texts;
    if (count > 0)
        for (const Part &part : parts)
            texts.append(sumText(part.name, part.sums));
    texts.removeAll(QString());
    m_selectedSums->setText(texts.join(dot()));
    m_selectedDot->setVisible(!texts.isEmpty());
}

void SumStrip::showAll(qint64 count, const QList<Money> &sums)
{
    m_shownCount->setText(tr("%1 shown").arg(textLocale().toString(count)));
    m_shownSums->setText(sumText(m_name, sums));
    m_shownDot->setVisible(!sums.isEmpty());
    m_shownSums->setVisible(!sums.isEmpty()); // Empty it would keep the count from the edge.
}

QString SumStrip::selectedText() const
{
    const QString sums = m_selectedSums->text();
    return sums.isEmpty() ? m_selectedCount->text() : m_selectedCount->text() + dot() + sums;
}

QString SumStrip::shownText() const
{
    const QString sums = m_shownSums->text();
    return sums.isEmpty() ? m_shownCount->text() : m_shownCount->text() + dot() + sums;
}

QString SumStrip::sumText(const QString &name, const QList<Money> &sums)
{
    if (sums.isEmpty())
        return {};
    QStringList parts;
    for (const Money &sum : inCurrencyOrder(sums))
        parts += moneyWithSymbol(sum);
    return name + u' ' + parts.join(dot());
}

void SumStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const QWidget *pressed = childAt(event->position().toPoint());
    const bool isShown = pressed == m_shownCount || pressed == m_shownDot || pressed == m_shownSums;
    const bool isSelected
        = pressed == m_selectedCount || pressed == m_selectedDot || pressed == m_selectedSums;
    const QString text = isShown ? shownText() : isSelected ? selectedText() : QString();
    if (event->button() == Qt::LeftButton && !text.isEmpty())
        QGuiApplication::clipboard()->setText(withoutMarks(text.simplified()));
    QFrame::mouseReleaseEvent(event);
}

void SumStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).hairline);
}

QList<Money> sumsPerCurrency(const QList<Money> &amounts)
{
    QList<Money> sums;
    for (const Money &amount : amounts) {
        if (amount.isZero())
            continue;
        const auto same = std::ranges::find(sums, amount.currency(), &Money::currency);
        if (same == sums.end())
            sums.append(amount);
        else
            *same += amount;
    }
    return inCurrencyOrder(sums);
}

} // namespace quittance
