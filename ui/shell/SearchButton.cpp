#include "ui/shell/SearchButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace quittance {

using namespace Qt::StringLiterals;

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"main.search"_s);
    setText(tr("Search or do…"));
    setAccessibleName(tr("Search or do"));
    setToolTip(tr("Find invoices and everything the menus can do (Ctrl+K)"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchButton::sizeHint() const
{
    return {348, 32};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? tokens.accent : tokens.fieldBorder, focused ? 2 : 1));
    painter.setBrush(tokens.base);
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    const auto placed
        = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    icons::paint(painter, placed({9, 0, 16, height()}), u"search"_s, tokens.placeholder, 16);
    painter.setPen(tokens.placeholder);
    painter.setFont(fonts::body());
    painter.drawText(placed(rect().adjusted(33, 0, -70, 0)), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(tokens.secondary);
    painter.setFont(fonts::small());
    painter.drawText(placed(rect().adjusted(0, 0, -9, 0)), Qt::AlignVCenter | Qt::AlignRight,
        QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText));
}

} // namespace quittance
