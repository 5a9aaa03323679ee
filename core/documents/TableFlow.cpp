#include "core/documents/TableFlow.h"

#include <algorithm>

namespace quittance {

namespace {

constexpr qreal padding = pt(5);

} // namespace

TableFlow::TableFlow(Flow &flow, QList<TableColumn> columns, TableCarry carry)
    : m_flow(flow)
    , m_columns(std::move(columns))
    , m_carry(std::move(carry))
{
    m_flow.need(mm(30));
    head();
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
    sheets.rule(
        m_columns.first().x, m_columns.last().x + m_columns.last().width, m_flow.y(), Ink::Rule, 0.75);
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

void TableFlow::row(const QList<Cell> &cells, const std::function<void()> &placed)
{
    std::vector<std::vector<TextLine>> columns;
    qreal height = 0;
    for (const Cell &cell : cells) {
        std::vector<TextLine> &lines = columns.emplace_back();
        qreal cellHeight = 0;
        for (const TextBlock *block : cell) {
            for (int i = 0; i < block->lineCount(); ++i) {
                lines.push_back({.block = block, .line = i, .height = block->lineHeight(i)});
                cellHeight += lines.back().height;
            }
        }
        height = std::max(height, cellHeight);
    }

    const qreal keep = std::min(height, m_flow.pageRoom() / 3);
    if (!fits(keep + 2 * padding))
        breakPage();
    Sheets &sheets = m_flow.sheets();
    if (!m_isFirstRow)
        sheets.rule(
            m_columns.first().x, m_columns.last().x + m_columns.last().width, m_flow.y(), Ink::Hairline);
    m_isFirstRow = false;
    m_flow.skip(padding);
    if (placed)
        placed();

    std::vector<size_t> next(columns.size(), 0);
    const auto isDone = [&] {
        for (size_t c = 0; c < columns.size(); ++c)
            if (next[c] < columns[c].size())
                return false;
        return true;
    };
    for (bool isFirstPart = true; isFirstPart || !isDone(); isFirstPart = false) {
        if (!isFirstPart) {
            breakPage();
            m_flow.skip(padding);
        }
        const qreal top = m_flow.y();
        qreal bottom = top;
        for (size_t c = 0; c < columns.size(); ++c) {
            const TableColumn &column = m_columns[static_cast<qsizetype>(c)];
            const qreal x = column.side == Side::Left ? column.x : column.x + column.width;
            m_flow.goTo(top);
            while (next[c] < columns[c].size()) {
                const TextLine &line = columns[c][next[c]];
                if (!fits(line.height + padding) && m_flow.y() > top)
                    break;
                sheets.line(*line.block, line.line, x, m_flow.y(), column.side);
                m_flow.skip(line.height);
                ++next[c];
            }
            bottom = std::max(bottom, m_flow.y());
        }
        m_flow.goTo(bottom);
    }
    m_flow.skip(padding);
}

void TableFlow::close()
{
    m_flow.sheets().rule(
        m_columns.first().x, m_columns.last().x + m_columns.last().width, m_flow.y(), Ink::Rule, 0.75);
    m_flow.skip(pt(0.75));
}

} // namespace quittance
