#include "ui/style/drawButton.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/style/drawFields.h"
#include "ui/text/isolated.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr char lookProperty[] = "quittanceLook";
constexpr char joinedProperty[] = "quittanceJoined";
constexpr char keysProperty[] = "quittanceKeys";
constexpr int radius = fieldCorner;
constexpr int keyGap = 10; //!< Between the words and the keys.
constexpr int keySide = 5;
constexpr int keyHeight = 18;
constexpr int menuGap = 4; //!< Between the words and the arrow.
constexpr int menuArrow = 12;

Look lookOf(const QWidget *widget)
{
    return widget ? static_cast<Look>(widget->property(lookProperty).toInt()) : Look::Plain;
}

Joined joinedOf(const QWidget *widget)
{
    return widget ? static_cast<Joined>(widget->property(joinedProperty).toInt()) : Joined::No;
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QFont keyFont()
{
    return fonts::strong(fonts::sized(fonts::small(), 11));
}

QString keyHintOf(const QWidget *widget)
{
    return widget ? widget->property(keysProperty).toString() : QString();
}

//! Of the arrow that says a menu opens, with the gap before it; none where the button shows only an icon.
int menuArrowWidth(const QStyleOptionButton &button)
{
    const bool opensMenu = button.features.testFlag(QStyleOptionButton::HasMenu);
    return opensMenu && !button.text.isEmpty() ? menuGap + menuArrow : 0;
}

//! With the gap before it.
int keyHintWidth(const QString &keys)
{
    return keys.isEmpty() ? 0 : keyGap + keySize(keys).width();
}

struct ButtonColors {
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColors buttonColors(Look look, const QStyleOption &option, const Tokens &tokens)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool down = enabled && has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    const QColor text = enabled ? tokens.text : tokens.placeholder;
    switch (look) {
    case Look::Primary:
    case Look::Money: {
        const QColor filled = look == Look::Money ? tokens.moneyButton : tokens.selection;
        if (!enabled)
            return {tokens.current, tokens.current, tokens.secondary};
        const QColor shown = down ? filled.darker(125) : hover ? filled.darker(112) : filled;
        return {shown, shown, tokens.onSelection};
    }
    case Look::Quiet:
        if (down || on)
            return {tokens.current, {}, text};
        return {hover ? tokens.hover : QColor(), {}, text};
    case Look::Link:
        return {{}, {}, enabled ? tokens.accent : tokens.placeholder};
    case Look::Pill:
        if (on)
            return {
                tokens.tone(Tone::Info).ground, tokens.tone(Tone::Info).text, tokens.tone(Tone::Info).text};
        [[fallthrough]];
    case Look::Plain:
        break;
    }
    return {down ? tokens.current : hover ? tokens.hover : tokens.button, tokens.buttonBorder, text};
}

} // namespace

void drawKey(QPainter &painter, const QRect &box, const QString &key, const QColor &color)
{
    roundedBox(painter, box, {}, color, 3);
    painter.setFont(keyFont());
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, key);
}

QSize keySize(const QString &key)
{
    return {2 * keySide + QFontMetrics(keyFont()).horizontalAdvance(key), keyHeight};
}

void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const Look look = lookOf(widget);
    const ButtonColors colors = buttonColors(look, option, tokens);
    const qreal corner = look == Look::Pill ? option.rect.height() / 2.0 : radius;
    // A joined half is drawn longer than it is; what goes beyond the widget is cut off with its round
    // corners.
    const bool isMirrored = option.direction == Qt::RightToLeft;
    Joined joined = joinedOf(widget);
    if (isMirrored && joined != Joined::No)
        joined = joined == Joined::AtLeft ? Joined::AtRight : Joined::AtLeft;
    QRect box = option.rect;
    if (joined == Joined::AtRight)
        box.adjust(0, 0, 2 * radius, 0);
    if (joined == Joined::AtLeft)
        box.adjust(-2 * radius, 0, 0, 0);
    if (colors.fill.isValid() || colors.line.isValid())
        roundedBox(painter, box, colors.fill, colors.line, corner);
    const bool filled = look == Look::Primary || look == Look::Money;
    if (joinedOf(widget) == Joined::AtLeft) // The second half draws the line between them.
        painter.fillRect(QRect(isMirrored ? option.rect.right() : option.rect.x(), option.rect.y(), 1,
                             option.rect.height()),
            filled ? colors.fill.darker(140) : colors.line);
    const bool focused
        = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    if (!focused)
        return;
    if (filled)
        roundedBox(painter, option.rect.adjusted(2, 2, -2, -2), {}, tokens.onSelection, radius - 1, 1.5);
    else
        roundedBox(painter, option.rect, {}, tokens.accent, corner, 2);
}

void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget)
{
    const Look look = lookOf(widget);
    const ButtonColors colors = buttonColors(look, button, tokensOf(button.palette));
    constexpr int iconGap = 8;
    const bool hasIcon = !button.icon.isNull();
    const int iconWidth = hasIcon ? button.iconSize.width() : 0;
    const int gap = hasIcon && !button.text.isEmpty() ? iconGap : 0;
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, withoutMarks(button.text)).width();
    const QString keys = keyHintOf(widget);
    const int keysWidth = keyHintWidth(keys);
    // Reckoned from the left; a mirrored button is drawn from the right, as its words are.
    const auto placed
        = [&](const QRect &box) { return QStyle::visualRect(button.direction, button.rect, box); };
    const int arrowWidth = menuArrowWidth(button);
    int x
        = button.rect.x() + (button.rect.width() - iconWidth - gap - textWidth - keysWidth - arrowWidth) / 2;
    if (look == Look::Link)
        x = button.rect.x();
    if (hasIcon) {
        const QIcon::Mode mode = !has(button, QStyle::State_Enabled) ? QIcon::Disabled
            : look == Look::Primary || look == Look::Money           ? QIcon::Selected
                                                                     : QIcon::Normal;
        const QRect place(x, button.rect.y() + (button.rect.height() - button.iconSize.height()) / 2,
            iconWidth, button.iconSize.height());
        button.icon.paint(&painter, placed(place), Qt::AlignCenter, mode);
        x += iconWidth + gap;
    }
    painter.setPen(colors.text);
    painter.drawText(placed({x, button.rect.y(), button.rect.right() - x + 1, button.rect.height()}),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
        asLine(button.text)); // "2 more" stays so where all else runs from the right.
    if (!keys.isEmpty())
        drawKey(painter,
            placed({x + textWidth + keyGap, button.rect.y() + (button.rect.height() - keyHeight) / 2,
                keysWidth - keyGap, keyHeight}),
            keys, colors.text);
    if (arrowWidth > 0)
        icons::paint(painter,
            placed({x + textWidth + keysWidth + menuGap, button.rect.y(), menuArrow, button.rect.height()}),
            u"chevron-down"_s, colors.text, menuArrow);
}

QSize buttonSize(const QStyleOptionButton &button, const QWidget *widget)
{
    const Look look = lookOf(widget);
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = icon > 0 && text > 0 ? 8 : 0;
    const int side = look == Look::Link ? 0 : look == Look::Pill ? 10 : text == 0 ? 6 : 12;
    const int height = look == Look::Pill  ? 24
        : look == Look::Quiet && text == 0 ? 28
        : look == Look::Link               ? 20
                                           : 32;
    return {
        text + icon + gap + keyHintWidth(keyHintOf(widget)) + menuArrowWidth(button) + 2 * side + 2, height};
}

void setLook(QWidget &button, Look look)
{
    button.setProperty(lookProperty, static_cast<int>(look));
    if (look == Look::Primary || look == Look::Money)
        button.setFont(fonts::strong(fonts::body()));
    if (look == Look::Pill)
        button.setFont(fonts::small());
    button.update();
}

void setJoined(QWidget &button, Joined joined)
{
    button.setProperty(joinedProperty, static_cast<int>(joined));
}

void setKeyHint(QWidget &button, const QString &keys)
{
    button.setProperty(keysProperty, keys);
    button.updateGeometry();
}

} // namespace quittance
