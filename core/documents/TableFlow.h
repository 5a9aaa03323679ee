#pragma once

#include "core/documents/Flow.h"

#include <functional>

namespace quittance {

struct TableColumn {
    QString title;
    qreal x = 0;
    qreal width = 0;
    Side side = Side::Left;
};

//! What is drawn below the last row of a page, and above the first of the next.
struct TableCarry {
    qreal height = 0; //!< Kept free for `close` at the bottom of each page.
    std::function<void(Flow &)> close;
    std::function<void(Flow &)> open;
};

//! A table that goes over as many pages as it needs; its head stands on each. Rows stay together unless one
//! is taller than a third of a page: such a row is parted between lines.
class TableFlow
{
public:
    using Cell = QList<const TextBlock *>; //!< Texts below each other.

    //! Draws the head at once. The flow must outlive it.
    TableFlow(Flow &flow, QList<TableColumn> columns, TableCarry carry = {}, qreal padding = pt(5));

    //! One cell a column. `placed` is called as soon as the row's first line stands on a page, before a page
    //! break within the row can ask for sums.
    void row(const QList<Cell> &cells, const std::function<void()> &placed = {});
    //! Ends the table with a line.
    void close();

    const QList<TableColumn> &columns() const { return m_columns; }

private:
    struct TextLine {
        const TextBlock *block;
        int line;
        qreal height;
    };
    //! The lines of one cell that still are to be drawn.
    struct CellLines {
        std::vector<TextLine> lines;
        size_t next = 0;

        bool isDone() const { return next == lines.size(); }
    };

    static CellLines linesOf(const Cell &cell);
    static qreal heightOf(const CellLines &cell);
    //! Draws of a cell what fits on this page; gives the y below it.
    qreal drawCell(CellLines &cell, const TableColumn &column, qreal top);
    void rule(Ink ink, qreal points);
    void head();
    void breakPage();
    bool fits(qreal height) const { return m_flow.fits(height + m_carry.height); }

    Flow &m_flow;
    QList<TableColumn> m_columns;
    TableCarry m_carry;
    qreal m_padding;
    bool m_isFirstRow = true;
};

} // namespace quittance
