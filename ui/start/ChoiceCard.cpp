#include "ui/start/ChoiceCard.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QShortcutEvent>
#include <QStyle>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardHeight = 80;
constexpr int textLeft = 46;
constexpr int drawingSize = 18;

} // namespace

ChoiceCard::ChoiceCard(const QString &icon, const QString &title, const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_words(words)
{
    setText(title);
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(words);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    return {291, cardHeight};
}

bool ChoiceCard::event(QEvent *event)
{
    if (event->type() != QEvent::Shortcut || static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return QAbstractButton::event(event);
    // At once: other buttons are pressed for a moment first, and an Enter that follows would come too early.
    setFocus(Qt::ShortcutFocusReason);
    click();
    return true;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const bool chosen = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(chosen ? QPen(tokens.selection) : QPen(tokens.buttonBorder));
    painter.setBrush(chosen ? tokens.selection : underMouse() ? tokens.hover : tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto placed
        = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int textWidth = width() - textLeft - 12;
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QFont strong = fonts::strong(fonts::body());
    const int titleHeight = QFontMetrics(strong).height();
    const QRect wordsBox = QFontMetrics(fonts::small())
                               .boundingRect({0, 0, textWidth, height()}, flags | Qt::TextWordWrap, m_words);
    const int top = qMax(4, (height() - titleHeight - wordsBox.height()) / 2);
    icons::paint(painter, placed({16, top, drawingSize, titleHeight}), m_icon,
        chosen ? tokens.onSelection : tokens.secondary, drawingSize);
    painter.setFont(strong);
    painter.setPen(chosen ? tokens.onSelection : tokens.text);
    painter.drawText(placed({textLeft, top, textWidth, titleHeight}),
        flags | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(fonts::small());
    painter.setPen(chosen ? tokens.onSelection : tokens.secondary);
    painter.drawText(placed({textLeft, top + titleHeight, textWidth, height() - top - titleHeight - 4}),
        flags | Qt::AlignTop | Qt::TextWordWrap, m_words);
    if (hasFocus()) {
        painter.setPen(QPen(chosen ? tokens.onSelection : tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 3, 3);
    }
}

} // namespace quittance
