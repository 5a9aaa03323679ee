#include "ui/widgets/SumStrip.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
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

SumStrip::SumStrip(const QString &section, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_selectedCount(new PlainLabel(this))
    , m_selectedSums(new PlainLabel(this))
    , m_shownCount(new PlainLabel(this))
    , m_shownSums(new PlainLabel(this))
{
    setFixedHeight(32);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(0);
    layout->addWidget(m_selectedCount);
    layout->addWidget(m_selectedSums, 1);
    layout->addSpacing(16);
    layout->addWidget(m_shownCount);
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

void SumStrip::showSelected(qint64 count, const QList<Money> &sums)
{
    showSelectedParts(count, {{.name = m_name, .sums = sums}});
}

void SumStrip::showSelectedParts(qint64 count, const QList<Part> &parts)
{
    m_selectedCount->setText(count == 0 ? QString() : tr("%1 selected").arg(textLocale().toString(count)));
    QString text;
    if (count > 0)
        for (const Part &part : parts)
            text += sumText(part.name, part.sums);
    m_selectedSums->setText(text);
}

void SumStrip::showAll(qint64 count, const QList<Money> &sums)
{
    m_shownCount->setText(tr("%1 shown").arg(textLocale().toString(count)));
    m_shownSums->setText(sumText(m_name, sums));
    m_shownSums->setVisible(!sums.isEmpty()); // Empty it would keep the count from the edge.
}

QString SumStrip::selectedText() const
{
    return m_selectedCount->text() + m_selectedSums->text();
}

QString SumStrip::shownText() const
{
    return m_shownCount->text() + m_shownSums->text();
}

QString SumStrip::sumText(const QString &name, const QList<Money> &sums) const
{
    if (sums.isEmpty())
        return {};
    QStringList parts;
    for (const Money &sum : sums)
        parts += moneyWithSymbol(sum);
    // Where lines run from the right, the dot stays between the count and the sums.
    const QString runs = isRightToLeft() ? QString(QChar(0x200F)) : QString();
    return runs + u"  ·  "_s + name + u' ' + parts.join(u"  ·  "_s);
}

void SumStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const QWidget *pressed = childAt(event->position().toPoint());
    const bool isShown = pressed == m_shownCount || pressed == m_shownSums;
    const bool isSelected = pressed == m_selectedCount || pressed == m_selectedSums;
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
    return sums;
}

} // namespace quittance
