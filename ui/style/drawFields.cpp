#include "ui/style/drawFields.h"

#include "ui/style/Icons.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"

#include <QPainter>
#include <QStyleOption>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 14;
constexpr int arrowSize = 14;
constexpr int comboSide = 9; //!< As far as text stands in a line edit.

} // namespace

void roundedBox(
    QPainter &painter, const QRect &area, const QColor &fill, const QColor &line, qreal corner, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void drawLineEdit(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    // Of a field that cannot be used too, what stands in it is read: 4.5 to 1, which the window would not
    // give.
    const QColor ground = option.state.testFlag(QStyle::State_Enabled) ? tokens.base : tokens.alternate;
    roundedBox(painter, option.rect, ground, focused ? tokens.accent : tokens.fieldBorder, fieldCorner,
        focused ? 2 : 1);
}

void drawCheckMark(const QStyleOption &option, QPainter &painter, bool isRound)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    QRect box(0, 0, markSize, markSize);
    box.moveCenter(option.rect.center());
    const QColor fill = on && enabled ? tokens.selection : enabled ? tokens.base : tokens.window;
    const bool selected = option.state.testFlag(QStyle::State_Selected); // In a row that is filled, too.
    const QColor line = focused ? tokens.accent
        : selected              ? tokens.onSelection
        : on && enabled         ? tokens.selection
                                : tokens.fieldBorder;
    const qreal corner = isRound ? markSize / 2.0 : fieldCorner - 1;
    roundedBox(painter, box, fill, line, corner);
    if (focused) // A ring outside, so that it is seen beside the filled mark too.
        roundedBox(painter, box.adjusted(-markRing, -markRing, markRing, markRing), {}, tokens.accent,
            corner + markRing, 1.5);
    if (!on)
        return;
    const QColor mark = enabled ? tokens.onSelection : tokens.secondary;
    if (isRound)
        roundedBox(painter, box.adjusted(4, 4, -4, -4), mark, {}, markSize / 2.0 - 4);
    else
        icons::paint(painter, box, u"check"_s, mark, markSize - 2);
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    drawLineEdit(option, painter);
    const Tokens &tokens = tokensOf(option.palette);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? option.rect.x() + comboSide : option.rect.right() - comboSide - arrowSize;
    icons::paint(painter, QRect(x, option.rect.y(), arrowSize, option.rect.height()), u"chevron-down"_s,
        option.state.testFlag(QStyle::State_Enabled) ? tokens.text : tokens.placeholder, arrowSize);
}

void drawComboBoxText(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Tokens &tokens = tokensOf(option.palette);
    const int ends = comboSide + arrowSize + 4;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect area = option.rect.adjusted(mirrored ? ends : comboSide, 0, mirrored ? -comboSide : -ends, 0);
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? tokens.text : tokens.placeholder);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
        option.fontMetrics.elidedText(asLine(option.currentText), Qt::ElideRight, area.width()));
}

} // namespace quittance
