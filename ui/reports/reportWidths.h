#pragma once

#include "core/domain/ReportTable.h"
#include "ui/widgets/CellTable.h"

#include <QSet>

#include <array>

namespace quittance {

//! How wide a column of a report would be: first what it cannot do without, then more and more.
struct ColumnWish {
    static constexpr size_t firstComfort = 4; //!< From there on columns share what there is.

    std::array<int, 6> widths{};
    bool stretches = false; //!< It has what is left in the end.
    bool mayFold = false; //!< Where there is no room for all, the others are read without it.
};

struct ColumnWidths {
    QList<int> widths; //!< Pixels; 0 for the column that stretches.
    QSet<int> folded;

    friend bool operator==(const ColumnWidths &, const ColumnWidths &) = default;
};

//! columns: as reportColumns() has them.
QList<ColumnWish> columnWishes(const ReportTable &table, const QList<RecordColumn> &columns);

//! In a table of so many pixels. Figures are always whole. As far as there is room words are next, then
//! titles, then long ids, and at last a comfortable width, of which each has its share.
ColumnWidths columnWidths(const QList<ColumnWish> &wishes, int room);

} // namespace quittance
