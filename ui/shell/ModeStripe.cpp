#include "ui/shell/ModeStripe.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QPainter>

namespace quittance {

using namespace Qt::StringLiterals;

ModeStripe::ModeStripe(const QString &word, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_word(word)
    , m_text(text)
{
    setObjectName(u"main.mode"_s);
    setFixedHeight(24);
    setAccessibleName(tr("%1: %2", "mode and what it means").arg(word, text));
    setVisible(!text.isEmpty());
}

void ModeStripe::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.testGround);
    icons::paint(painter, QRect(12, 0, 16, height()), u"flask"_s, tokens.testText, 16);
    painter.setPen(tokens.testText);
    const QFont strong = fonts::strong(fonts::small());
    painter.setFont(strong);
    painter.drawText(QRect(36, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_word);
    const int left = 36 + QFontMetrics(strong).horizontalAdvance(m_word) + 8;
    painter.setFont(fonts::small());
    const QString text = QFontMetrics(fonts::small()).elidedText(m_text, Qt::ElideRight, width() - left - 12);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace quittance
