#include "ui/dashboard/FigureLine.h"

#include "ui/dashboard/focusRing.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/tipText.h"

#include <QPainter>
#include <QStyle>

namespace quittance {

namespace {

constexpr int smallest = 13;
constexpr int smallestBeside = 16; //!< Smaller beside its count it is no figure any more.
constexpr int gap = 8;
constexpr int side = 4; //!< Room for the focus ring.

QFont large(int pixels)
{
    return fonts::strong(fonts::sized(fonts::body(), pixels));
}

int advance(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

FigureLine::FigureLine(Size size, QWidget *parent)
    : QAbstractButton(parent)
    , m_size(size)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureLine::show(const QString &what, Money amount, const QString &count)
{
    m_amount = amount;
    m_count = count;
    setText(moneyWithSymbol(amount));
    const QString whole = count.isEmpty()
        ? tr("%1: %2", "what, amount").arg(what, moneyWithCode(amount))
        : tr("%1: %2, %3", "what, amount, how many").arg(what, moneyWithCode(amount), count);
    setAccessibleName(withoutMarks(whole));
    setToolTip(tipText(whole));
    updateGeometry();
    update();
}

void FigureLine::setReservedDecimals(int decimals)
{
    m_reserved = decimals;
    update();
}

int FigureLine::fitting() const
{
    const int room = width() - 2 * side;
    const int beside = gap + advance(fonts::small(), m_count);
    const auto from = [&](int least, int taken) {
        int pixels = largest;
        while (pixels > least && advance(large(pixels), text()) + taken > room)
            --pixels;
        return pixels;
    };
    // Beside its count the amount is the smaller one, but not down to the size of what stands below it.
    const int both = from(smallestBeside, beside);
    return advance(large(both), text()) + beside <= room ? both : from(smallest, 0);
}

int FigureLine::pixels() const
{
    return m_sizeOfAll ? qMin(fitting(), m_sizeOfAll()) : fitting();
}

QSize FigureLine::sizeHint() const
{
    return m_size == Size::Large
        ? QSize(advance(large(largest), text()) + gap + advance(fonts::small(), m_count) + 2 * side, 34)
        : QSize(advance(fonts::small(), text()) + 64, 24);
}

QSize FigureLine::minimumSizeHint() const
{
    return {advance(m_size == Size::Large ? large(smallest) : fonts::small(), text()) + 2 * side,
        sizeHint().height()};
}

void FigureLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_size == Size::Large)
        paintLarge(painter);
    else
        paintSmall(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

void FigureLine::paintLarge(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const QRect area = rect().adjusted(side, 0, -side, 0);
    const int count = advance(fonts::small(), m_count);
    const int drawn = pixels();
    QFont font = large(drawn);
    const int wide = advance(font, text());
    const bool countFits = wide + gap + count <= area.width();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(m_amount.isNegative() ? tokens.negative : tokens.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), area, {area.x(), 0, wide + 2, height()}),
        Qt::AlignCenter | Qt::TextSingleLine, text());
    if (!countFits)
        return; // The amount goes before; the count is in the tooltip and in every reader's name.
    // On the line the amount stands on.
    const QFontMetrics amount(large(drawn));
    const QFontMetrics small(fonts::small());
    const int base = (height() - amount.height()) / 2 + amount.ascent();
    painter.setFont(fonts::small());
    painter.setPen(tokens.secondary);
    painter.drawText(QStyle::visualRect(layoutDirection(), area,
                         {area.right() - count - 1, base - small.ascent(), count + 2, small.height()}),
        Qt::AlignCenter | Qt::TextSingleLine, asLine(m_count));
}

void FigureLine::paintSmall(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const QRect area = rect().adjusted(side, 0, -side, 0);
    QFont font = fonts::small();
    const int missing = m_reserved - m_amount.currency().decimals();
    const int shift = missing <= 0 ? 0
        : m_amount.currency().decimals() > 0
        ? advance(font, QString(missing, u'0'))
        : advance(font, textLocale().decimalPoint() + QString(missing, u'0'));
    const int wide = advance(font, text());
    painter.setFont(font);
    painter.setPen(tokens.secondary);
    painter.drawText(QStyle::visualRect(layoutDirection(), area, {area.x(), 0, 48, height()}),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_amount.currency().text());
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(m_amount.isNegative() ? tokens.negative
            : m_amount.isZero()          ? tokens.secondary
                                         : tokens.text);
    // Amounts stand at the right of their room in every language; the room itself is mirrored.
    const QRect room = QStyle::visualRect(layoutDirection(), area,
        {area.right() - qMax(wide, area.width() - 52) + 1, 0, area.width() - 52, height()});
    painter.drawText(room.adjusted(0, 0, -shift, 0),
        Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute | Qt::TextSingleLine, text());
}

void FigureLine::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureLine::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace quittance
