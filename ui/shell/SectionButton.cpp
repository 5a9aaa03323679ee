#include "ui/shell/SectionButton.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/paintSection.h"

#include <QPainter>
#include <QStyle>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 32;
constexpr int countHeight = 20;
constexpr int mostCounted = 999;

} // namespace

SectionButton::SectionButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionButton::setCount(qint64 count, const QString &what, bool isUrgent)
{
    m_count = count;
    m_urgent = isUrgent;
    setAccessibleName(count > 0 ? tr("%1, %2", "section and its work to do").arg(text(), what) : text());
    setToolTip(count > 0 ? what : QString());
    update();
}

void SectionButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize SectionButton::sizeHint() const
{
    return {m_narrow ? 40 : 160, buttonHeight};
}

void SectionButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    paintSection(painter, rect(), tokens,
        {.icon = m_icon,
            .text = text(),
            .isCurrent = isChecked(),
            .isUnderMouse = underMouse(),
            .isNarrow = m_narrow});
    if (m_count > 0)
        paintCount(painter, rect());
    if (hasFocus())
        paintSectionRing(painter, rect(), tokens);
}

void SectionButton::paintCount(QPainter &painter, const QRect &area) const
{
    const Tokens &tokens = tokensOf(palette());
    const QString text = m_count > mostCounted ? u"999+"_s : textLocale().toString(m_count);
    const QFont font = fonts::strong(fonts::small());
    const ToneColors &danger = tokens.tone(Tone::Danger);
    painter.setPen(Qt::NoPen);
    if (m_narrow) {
        painter.setBrush(m_urgent ? danger.text : tokens.accent);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), area, {area.right() - 13, 5, 7, 7}));
        return;
    }
    const int wide = qMax(24, QFontMetrics(font).horizontalAdvance(text) + 12);
    const QRect pill = QStyle::visualRect(layoutDirection(), area,
        {area.right() - 8 - wide + 1, (area.height() - countHeight) / 2, wide, countHeight});
    painter.setBrush(m_urgent ? danger.ground : isChecked() ? tokens.base : tokens.current);
    painter.drawRoundedRect(pill, countHeight / 2.0, countHeight / 2.0);
    painter.setFont(font);
    painter.setPen(m_urgent ? danger.text : tokens.tone(Tone::Neutral).text);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace quittance
