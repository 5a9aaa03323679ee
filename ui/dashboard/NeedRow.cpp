#include "ui/dashboard/NeedRow.h"

#include "ui/dashboard/focusRing.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/isolated.h"
#include "ui/widgets/tipText.h"

#include <QPainter>
#include <QStyle>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 30;
constexpr int side = 4;
constexpr int gap = 12;
constexpr int chipRoom = 152;
constexpr int arrowRoom = 20;

int advance(const QString &text)
{
    return QFontMetrics(fonts::small()).horizontalAdvance(text);
}

} // namespace

NeedRow::NeedRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NeedRow::show(const Look &look)
{
    m_look = look;
    setText(QString(look.text).replace(u'&', u"&&"_s)); // Of a name: no letter to press.
    setAccessibleName(withoutMarks(
        tr("%1: %2, %3", "state, what, how much or where").arg(look.chip.text, look.text, look.end)));
    updateGeometry();
    updateTip();
    update();
}

void NeedRow::setRefusal(const QString &why)
{
    m_refusal = why;
    setEnabled(why.isEmpty());
    setAccessibleDescription(why);
    setCursor(why.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateTip();
}

QSize NeedRow::sizeHint() const
{
    return {
        chipRoom + gap + advance(m_look.text) + gap + advance(m_look.end) + arrowRoom + 2 * side, rowHeight};
}

QSize NeedRow::minimumSizeHint() const
{
    return {chipRoom + gap + 80 + gap + advance(m_look.end) + arrowRoom + 2 * side, rowHeight};
}

int NeedRow::textRoom() const
{
    return width() - 2 * side - chipRoom - 2 * gap - advance(m_look.end) - arrowRoom;
}

void NeedRow::updateTip()
{
    QStringList tips;
    if (advance(m_look.text) > textRoom())
        tips.append(m_look.text);
    if (!m_refusal.isEmpty())
        tips.append(m_refusal);
    setToolTip(tips.isEmpty() ? QString() : tipText(tips.join(u'\n')));
}

void NeedRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    updateTip();
}

void NeedRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(rect(), tokens.alternate);
    painter.fillRect(side, height() - 1, width() - 2 * side, 1, tokens.hairline);
    const QRect area = rect().adjusted(side, 0, -side, 0);
    const auto placed = [&](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), area, {x, 0, wide, height()});
    };
    const int chip = qMin(chipSize(m_look.chip).width(), chipRoom);
    paintChip(painter, placed(area.left(), chip), m_look.chip, palette());
    painter.setFont(fonts::small());
    painter.setPen(isEnabled() ? tokens.text : tokens.secondary);
    const int room = textRoom();
    painter.drawText(placed(area.left() + chipRoom + gap, room),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(fonts::small()).elidedText(asLine(m_look.text), Qt::ElideRight, room));
    painter.setPen(tokens.secondary);
    const int end = advance(m_look.end);
    painter.drawText(placed(area.right() + 1 - arrowRoom - end, end + 1),
        Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, asLine(m_look.end));
    if (isEnabled()) // Else it leads nowhere.
        icons::paint(painter, placed(area.right() + 1 - arrowRoom, arrowRoom),
            layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, tokens.secondary,
            12);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

} // namespace quittance
