#include "ui/shell/ModeStripe.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"

#include <QPainter>
#include <QStyle>

namespace quittance {

using namespace Qt::StringLiterals;

ModeStripe::ModeStripe(const QString &word, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"main.mode"_s);
    setFixedHeight(24);
    tell(word, text);
}

void ModeStripe::tell(const QString &word, const QString &text)
{
    m_word = word;
    m_text = text;
    update();
    setAccessibleName(tr("%1: %2", "mode and what it means").arg(word, withoutMarks(text)));
    setVisible(!text.isEmpty());
}

void ModeStripe::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.testGround);
    const auto placed
        = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    icons::paint(painter, placed({12, 0, 16, height()}), u"flask"_s, tokens.testText, 16);
    painter.setPen(tokens.testText);
    const QFont strong = fonts::strong(fonts::small());
    painter.setFont(strong);
    painter.drawText(placed({36, 0, width() - 36, height()}), Qt::AlignVCenter | Qt::AlignLeft, m_word);
    const int left = 36 + QFontMetrics(strong).horizontalAdvance(m_word) + 8;
    painter.setFont(fonts::small());
    const QString text
        = QFontMetrics(fonts::small()).elidedText(asLine(m_text), Qt::ElideRight, width() - left - 12);
    painter.drawText(placed({left, 0, width() - left, height()}), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace quittance
