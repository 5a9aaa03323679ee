#include "core/documents/Flow.h"

namespace quittance {

Flow::Flow(Sheets &sheets, qreal y)
    : m_sheets(sheets)
    , m_y(y)
    , m_bottom(sheets.paperHeight() - mm(297) + place::bottom)
{
}

void Flow::nextPage()
{
    m_sheets.addPage();
    m_sheets.turnTo(m_sheets.count() - 1);
    m_y = place::nextTop;
}

void Flow::need(qreal height)
{
    if (!fits(height) && m_y > place::nextTop)
        nextPage();
}

void Flow::paragraph(const QString &text, const TextStyle &style, qreal x, qreal width)
{
    const TextBlock &block = m_sheets.set(text, style, width);
    for (int i = 0; i < block.lineCount(); ++i) {
        need(block.lineHeight(i));
        m_sheets.line(block, i, x, m_y);
        m_y += block.lineHeight(i);
    }
}

} // namespace quittance
