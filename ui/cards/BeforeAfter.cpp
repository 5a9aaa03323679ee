#include "ui/cards/BeforeAfter.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace quittance {

using namespace Qt::StringLiterals;

BeforeAfter::BeforeAfter(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(title, this))
    , m_before(new PlainLabel(this))
    , m_after(new PlainLabel(this))
{
    setObjectName(name);
    setFixedHeight(40);
    m_before->setObjectName(name + u".before"_s);
    m_after->setObjectName(name + u".after"_s);
    m_after->setFont(fonts::strong(fonts::body()));
    m_title->setObjectName(name + u".title"_s);
    m_title->setInk(Ink::Secondary);
    auto *arrow = new PlainLabel(isRightToLeft() ? u"←"_s : u"→"_s, this);
    arrow->setInk(Ink::Secondary);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 0, 14, 0);
    line->setSpacing(12);
    line->addWidget(m_title, 1);
    line->addWidget(m_before);
    line->addWidget(arrow);
    line->addWidget(m_after);
}

void BeforeAfter::setTitle(const QString &title)
{
    m_title->setText(title);
}

void BeforeAfter::showAmounts(Money before, const std::optional<Money> &after)
{
    m_before->setText(moneyWithSymbol(before));
    m_after->setText(after ? moneyWithSymbol(*after) : u"–"_s);
    m_after->setInk(after && after->isNegative() ? Ink::Negative : Ink::Text);
}

void BeforeAfter::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace quittance
