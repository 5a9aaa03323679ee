#include "core/documents/TableFlow.h"

#include <algorithm>

namespace quittance {

TableFlow::TableFlow(Flow &flow, QList<TableColumn> columns, TableCarry carry, qreal padding)
    : m_flow(flow)
    , m_columns(std::move(columns))
    , m_carry(std::move(carry))
    , m_padding(padding)
{
    m_flow.need(mm(30));
    head();
}

void TableFlow::rule(Ink ink, qreal points)
{
    const TableColumn &last = m_columns.last();
    m_flow.sheets().rule(m_columns.first().x, last.x + last.width, m_flow.y(), ink, points);
}

void TableFlow::head()
{
    Sheets &sheets = m_flow.sheets();
    qreal bottom = m_flow.y();
    for (const TableColumn &column : m_columns) {
        const TextBlock &title = sheets.set(column.title, style::label, column.width);
        const qreal x = column.side == Side::Left ? column.x : column.x + column.width;
        bottom = std::max(bottom, sheets.text(title, x, m_flow.y(), column.side));
    }
    m_flow.goTo(bottom + pt(3));
    close();
}

void TableFlow::close()
{
    rule(Ink::Rule, 0.75);
    m_flow.skip(pt(0.75));
    m_isFirstRow = true;
}

void TableFlow::breakPage()
{
    if (m_carry.close)
        m_carry.close(m_flow);
    m_flow.nextPage();
    head();
    if (m_carry.open) {
        m_carry.open(m_flow);
        m_isFirstRow = false;
    }
}

TableFlow::CellLines TableFlow::linesOf(const Cell &cell)
{
    CellLines result;
    for (const TextBlock *block : cell)
        for (int i = 0; i < block->lineCount(); ++i)
            result.lines.push_back({.block = block, .line = i, .height = block->lineHeight(i)});
    return result;
}

qreal TableFlow::heightOf(const CellLines &cell)
{
    qreal sum = 0;
    for (const TextLine &line : cell.lines)
        sum += line.height;
    return sum;
}

qreal TableFlow::drawCell(CellLines &cell, const TableColumn &column, qreal top)
{
    const qreal x = column.side == Side::Left ? column.x : column.x + column.width;
    m_flow.goTo(top);
    for (; !cell.isDone(); ++cell.next) {
        const TextLine &line = cell.lines[cell.next];
        if (!fits(line.height + m_padding) && m_flow.y() > top)
            break; // Not even one line would never end.
        m_flow.sheets().line(*line.block, line.line, x, m_flow.y(), column.side);
        m_flow.skip(line.height);
    }
    return m_flow.y();
}

void TableFlow::row(const QList<Cell> &cells, const std::function<void()> &placed)
{
    Q_ASSERT(cells.size() == m_columns.size());
    std::vector<CellLines> parts;
    qreal height = 0;
    for (const Cell &cell : cells) {
        parts.push_back(linesOf(cell));
        height = std::max(height, heightOf(parts.back()));
    }

    if (!fits(std::min(height, m_flow.pageRoom() / 3) + 2 * m_padding))
        breakPage();
    if (!m_isFirstRow)
        rule(Ink::Hairline, 0.5);
    m_isFirstRow = false;
    if (placed)
        placed();
    while (true) {
        m_flow.skip(m_padding);
        const qreal top = m_flow.y();
        qreal bottom = top;
        for (size_t c = 0; c < parts.size(); ++c)
            bottom = std::max(bottom, drawCell(parts[c], m_columns[static_cast<qsizetype>(c)], top));
        m_flow.goTo(bottom);
        if (std::ranges::all_of(parts, &CellLines::isDone))
            break;
        breakPage();
    }
    m_flow.skip(m_padding);
}

} // namespace quittance
