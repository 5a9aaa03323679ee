#include "core/documents/TextBlock.h"

#include <QPainter>

#include <algorithm>

namespace quittance {

namespace {

//! What may be drawn: no control characters, and none that force a direction on what follows, so that a name
//! cannot turn the figures around.
QString drawable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\n' || code == QChar::LineSeparator || code == QChar::ParagraphSeparator)
            clean += QChar(QChar::LineSeparator);
        else if (code == u'\t')
            clean += u' ';
        else if (c.category() != QChar::Other_Control && code != 0x202d && code != 0x202e && code != 0xfffc)
            clean += c;
    }
    return clean;
}

} // namespace

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width, QPaintDevice *device)
    : m_style(style)
    , m_layout(drawable(text), fontOf(style), device)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
    }
    m_layout.endLayout();
}

qreal TextBlock::baseline(int line) const
{
    // The first lines of texts beside each other share their base line, whatever their scripts' ascents are;
    // what rises above has the room between rows.
    const qreal usual = pt(m_style.points * 1.07);
    return line == 0 ? usual : std::max(usual, m_layout.lineAt(line).ascent());
}

qreal TextBlock::lineHeight(int line) const
{
    return std::max(leading(m_style), baseline(line) + m_layout.lineAt(line).descent());
}

qreal TextBlock::height() const
{
    qreal sum = 0;
    for (int i = 0; i < lineCount(); ++i)
        sum += lineHeight(i);
    return sum;
}

void TextBlock::drawLine(QPainter &painter, int line, qreal x, qreal y, Side side) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const qreal left = side == Side::Left ? x : x - textLine.naturalTextWidth();
    painter.setPen(inkColor(m_style.ink));
    textLine.draw(&painter, QPointF(left, y + baseline(line) - textLine.ascent()));
}

} // namespace quittance
