#include "ui/widgets/cells.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace quittance::cells {

namespace {

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor colorOf(Ink ink, const QStyleOptionViewItem &option)
{
    return quittance::colorOf(isSelected(option) ? Ink::OnSelection : ink, tokensOf(option.palette));
}

QFont fontOf(bool bold)
{
    return bold ? fonts::strong(fonts::small()) : fonts::small();
}

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text,
    Ink ink, const QFont &font, bool alignRight)
{
    painter.setFont(font);
    painter.setPen(colorOf(ink, option));
    const auto cut = !alignRight && isId(text) ? Qt::ElideMiddle : Qt::ElideRight;
    const QString shown = QFontMetrics(font).elidedText(asLine(text), cut, area.width());
    const auto side = alignRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
    painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

} // namespace

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool alternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    painter.fillRect(option.rect,
        isSelected(option) ? tokens.selection
            : alternate    ? tokens.alternate
                           : tokens.base);
    if (isSelected(option)) {
        QColor line = tokens.onSelection;
        line.setAlphaF(0.18F);
        painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), line);
    }
}

QRect contentOf(const QStyleOptionViewItem &option, bool isFirstColumn)
{
    return QStyle::visualRect(option.direction, option.rect,
        option.rect.adjusted(isFirstColumn ? firstPadding : padding, 0, -padding, 0));
}

bool isId(const QString &text)
{
    constexpr qsizetype shortest = 9;
    const auto any = [&text](bool (QChar::*is)() const) {
        return std::ranges::any_of(text, [is](QChar each) { return (each.*is)(); });
    };
    return text.size() >= shortest && any(&QChar::isDigit) && any(&QChar::isLetter) && !any(&QChar::isSpace);
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text,
    Ink ink, bool bold, bool alignRight)
{
    paintLine(painter, option, area, text, ink, fontOf(bold), alignRight);
}

void paintMarked(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
    const QString &icon, const QString &text)
{
    constexpr int markSize = 16;
    constexpr int markGap = 6;
    constexpr int leastRoom = 24; // Less than two letters say nothing.
    const QRect mark(area.x(), area.y(), markSize, area.height());
    icons::paint(painter, QStyle::visualRect(option.direction, area, mark), icon,
        colorOf(Ink::Secondary, option), markSize);
    const QRect rest = QStyle::visualRect(option.direction, area, area.adjusted(markSize + markGap, 0, 0, 0));
    if (rest.width() >= leastRoom)
        paintText(painter, option, rest, text, Ink::Text, false, false);
}

void paintMono(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text, Ink ink)
{
    paintLine(painter, option, area, text, ink, fonts::mono(), false);
}

void paintAmount(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
    const QString &text, int decimals, int reservedDecimals, Ink ink, bool bold)
{
    const int room
        = QFontMetrics(fontOf(bold)).horizontalAdvance(missingDecimals(decimals, reservedDecimals));
    paintText(painter, option, area.adjusted(0, 0, -room, 0), text, ink, bold, true);
}

void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area)
{
    const QRect bar(area.x(), area.center().y() - 4, qMin(area.width(), 72), 8);
    painter.fillRect(bar, tokensOf(option.palette).hover);
}

} // namespace quittance::cells
