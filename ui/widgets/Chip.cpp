#include "ui/widgets/Chip.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/isolated.h"
#include "ui/widgets/tipText.h"

#include <QPainter>
#include <QStyle>

namespace quittance {

namespace {

constexpr int pillHeight = 22;
constexpr int side = 7;
constexpr int iconSize = 12;
constexpr int gap = 4;
constexpr qreal border = 0.6;

} // namespace

QSize chipSize(const ChipLook &look)
{
    const QFontMetrics metrics(fonts::strong(fonts::small()));
    const int icon = look.icon.isEmpty() ? 0 : iconSize + gap;
    return {metrics.horizontalAdvance(look.text) + icon + 2 * side + 1, pillHeight};
}

void paintChip(QPainter &painter, const QRect &area, const ChipLook &look, const QPalette &palette)
{
    const ToneColors &colors = tokensOf(palette).tone(look.tone);
    const QSize wanted = chipSize(look);
    const Qt::LayoutDirection direction
        = painter.layoutDirection() == Qt::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const QRect pill = QStyle::visualRect(direction, area,
        {area.x(), area.y() + (area.height() - pillHeight) / 2, qMin(wanted.width(), area.width()),
            pillHeight});
    const auto placed = [&](int x, int width) {
        return QStyle::visualRect(direction, pill, {x, pill.y(), width, pillHeight});
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.text, border));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pillHeight / 2.0, pillHeight / 2.0);

    int x = pill.x() + side;
    if (!look.icon.isEmpty()) {
        icons::paint(painter, placed(x, iconSize), look.icon, colors.text, iconSize);
        x += iconSize + gap;
    }
    const QFont font = fonts::strong(fonts::small());
    painter.setFont(font);
    painter.setPen(colors.text);
    const int room = pill.right() - side - x + 2;
    painter.drawText(placed(x, room), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(asLine(look.text), Qt::ElideRight, room));
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setLook(const ChipLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setVisible(!look.text.isEmpty());
    setAccessibleName(withoutMarks(look.text));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look);
}

QSize Chip::minimumSizeHint() const
{
    constexpr int someLetters = 72;
    return {qMin(someLetters, sizeHint().width()), pillHeight};
}

void Chip::setShrinks()
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (sizePolicy().horizontalPolicy() == QSizePolicy::Maximum)
        setToolTip(width() < sizeHint().width() ? tipText(m_look.text) : QString());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, palette());
}

} // namespace quittance
