#include "ui/dashboard/Card.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int corner = 6;

} // namespace

Card::Card(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(title, this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_title->setObjectName(name + u".title"_s);
    m_title->setFont(fonts::strong(fonts::small()));
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_column->setContentsMargins(side, 12, side, 12);
    m_column->setSpacing(2);
    m_column->addLayout(m_head);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::indentHead()
{
    m_head->setContentsMargins(ringRoom, 0, ringRoom, 0);
}

void Card::addBeside(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignVCenter);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace quittance
