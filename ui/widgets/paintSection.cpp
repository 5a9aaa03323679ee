#include "ui/widgets/paintSection.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace quittance {

namespace {

constexpr int corner = 4;
constexpr int barWidth = 3;
constexpr int drawingSize = 16;
constexpr int drawingLeft = 12;
constexpr int wordsLeft = 40;
constexpr int wordsRight = 2;

int leftOfWords(bool hasIcon)
{
    return hasIcon ? wordsLeft : drawingLeft;
}

} // namespace

void paintSection(QPainter &painter, const QRect &area, const Tokens &tokens, const SectionLook &look)
{
    const auto placed = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(
            painter.layoutDirection(), area, {area.x() + x, area.y() + y, width, height});
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (look.isCurrent || look.isUnderMouse) {
        painter.setBrush(look.isCurrent ? tokens.current : tokens.hover);
        painter.drawRoundedRect(area, corner, corner);
    }
    if (look.isCurrent) {
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(placed(0, 6, barWidth, area.height() - 12), barWidth / 2.0, barWidth / 2.0);
    }
    const int left = look.isNarrow ? (area.width() - drawingSize) / 2 : drawingLeft;
    if (!look.icon.isEmpty())
        icons::paint(painter, placed(left, 0, drawingSize, area.height()), look.icon,
            look.isCurrent ? tokens.accent : tokens.secondary, drawingSize);
    if (look.isNarrow)
        return;
    const int begin = leftOfWords(!look.icon.isEmpty());
    const QRect words = placed(begin, 0, area.width() - begin - wordsRight - look.spare, area.height());
    painter.setFont(look.isCurrent ? fonts::strong(fonts::body()) : fonts::body());
    painter.setPen(tokens.text);
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(asLine(look.text), Qt::ElideRight, words.width()));
}

int sectionWidth(const QString &text, bool hasIcon)
{
    // Rounded up: what wants a part of a pixel more is cut.
    const QFontMetricsF strong(fonts::strong(fonts::body()));
    return leftOfWords(hasIcon) + qCeil(strong.horizontalAdvance(text)) + wordsRight + sectionSpare;
}

void paintSectionRing(QPainter &painter, const QRect &area, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), corner, corner);
}

} // namespace quittance
