#include "ui/widgets/AmountLabel.h"

#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"

#include <QAccessible>
#include <QPainter>

namespace quittance {

namespace {

constexpr int largest = 28;
constexpr int smallest = 14;
constexpr int lineHeight = 32;

QFont fontOf(int pixels)
{
    return fonts::strong(fonts::sized(fonts::body(), pixels));
}

} // namespace

AmountLabel::AmountLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AmountLabel::setAmount(Money amount)
{
    m_text = moneyWithSymbol(amount);
    // Painted, so there is no label text for a screen reader to find: the value is the name here.
    setAccessibleName(withoutMarks(m_text));
    updateGeometry();
    update();
}

QSize AmountLabel::sizeHint() const
{
    return {QFontMetrics(fontOf(largest)).horizontalAdvance(m_text) + 2, lineHeight};
}

QSize AmountLabel::minimumSizeHint() const
{
    return {QFontMetrics(fontOf(smallest)).horizontalAdvance(m_text) + 2, lineHeight};
}

void AmountLabel::paintEvent(QPaintEvent *)
{
    int pixels = largest;
    while (pixels > smallest && QFontMetrics(fontOf(pixels)).horizontalAdvance(m_text) > width())
        --pixels;
    QPainter painter(this);
    painter.setFont(fontOf(pixels));
    painter.setPen(tokensOf(palette()).text);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

} // namespace quittance
