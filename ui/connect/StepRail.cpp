#include "ui/connect/StepRail.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QPainter>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 208;
constexpr int stepHeight = 40;
constexpr int side = 20;
constexpr int discSize = 20;

} // namespace

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(railWidth);
}

void StepRail::setSteps(const QStringList &steps)
{
    m_steps = steps;
    setCurrent(m_current);
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    //: place of a step, how many there are, its name
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepRail::sizeHint() const
{
    return {railWidth, static_cast<int>(m_steps.size()) * stepHeight + 2 * side};
}

void StepRail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps.size(); ++i) {
        const int top = 12 + i * stepHeight;
        const QRect disc = QStyle::visualRect(
            layoutDirection(), rect(), QRect(side, top + (stepHeight - discSize) / 2, discSize, discSize));
        const QRect words = QStyle::visualRect(layoutDirection(), rect(),
            QRect(side + discSize + 10, top, width() - side - discSize - 18, stepHeight));
        const bool isCurrent = i == m_current;
        const bool isDone = i < m_current;
        painter.setPen(QPen(isCurrent ? tokens.accent : tokens.fieldBorder, 1));
        painter.setBrush(isCurrent ? QBrush(tokens.selection) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
        if (isDone) {
            icons::paint(painter, disc, u"check"_s, tokens.tone(Tone::Success).text, 12);
        } else {
            painter.setFont(fonts::strong(fonts::small()));
            painter.setPen(isCurrent ? tokens.onSelection : tokens.secondary);
            painter.drawText(disc, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        painter.setFont(isCurrent ? fonts::strong(fonts::body()) : fonts::body());
        painter.setPen(isCurrent ? tokens.text : tokens.secondary);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, m_steps.at(i));
    }
}

} // namespace quittance
