#pragma once

#include <QList>

namespace quittance {

//! The first rows of a list, at once; the keys of all of them, in their order, are another question.
template <class Row>
struct ListPage {
    QList<Row> rows;
    bool complete = false; //!< There are no more.
};

//! Of rows that were asked for with one more than the page takes.
template <class Row>
ListPage<Row> firstPageOf(QList<Row> rows, int limit)
{
    const bool isComplete = rows.size() <= limit;
    if (!isComplete)
        rows.resize(limit);
    return {.rows = std::move(rows), .complete = isComplete};
}

} // namespace quittance
