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
constexpr int usuallyCounted = 99;
constexpr int countMargin = 8;

QString countText(qint64 count)
{
    return count > mostCounted ? u"999+"_s : textLocale().toString(count);
}

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
    m_counts = true;
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
    if (m_narrow)
        return {40, buttonHeight};
    const int counter = m_counts ? countMargin + countWidth(qMax<qint64>(m_count, usuallyCounted)) : 0;
    return {sectionWidth(text(), true) + counter, buttonHeight};
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
            .isNarrow = m_narrow,
            .spare = m_count > 0 ? countMargin + countWidth(m_count) : 0});
    if (m_count > 0)
        paintCount(painter, rect());
    if (hasFocus())
        paintSectionRing(painter, rect(), tokens);
}

void SectionButton::paintCount(QPainter &painter, const QRect &area) const
{
    const Tokens &tokens = tokensOf(palette());
    const ToneColors &danger = tokens.tone(Tone::Danger);
    painter.setPen(Qt::NoPen);
    if (m_narrow) {
        painter.setBrush(m_urgent ? danger.text : tokens.accent);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), area, {area.right() - 13, 5, 7, 7}));
        return;
    }
    const int wide = countWidth(m_count);
    const QRect pill = QStyle::visualRect(layoutDirection(), area,
        {area.right() - countMargin - wide + 1, (area.height() - countHeight) / 2, wide, countHeight});
    painter.setBrush(m_urgent ? danger.ground : isChecked() ? tokens.base : tokens.current);
    painter.drawRoundedRect(pill, countHeight / 2.0, countHeight / 2.0);
    painter.setFont(fonts::strong(fonts::small()));
    painter.setPen(m_urgent ? danger.text : tokens.tone(Tone::Neutral).text);
    painter.drawText(pill, Qt::AlignCenter, countText(m_count));
}

int SectionButton::countWidth(qint64 count) const
{
    constexpr int least = 24;
    constexpr int around = 12;
    return qMax(
        least, QFontMetrics(fonts::strong(fonts::small())).horizontalAdvance(countText(count)) + around);
}

} // namespace quittance
