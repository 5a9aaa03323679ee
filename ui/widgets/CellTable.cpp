#include "ui/widgets/CellTable.h"
#include "ui/text/isolated.h"

namespace quittance {

namespace {

Qt::Alignment sideOf(const RecordColumn &column)
{
    return Qt::AlignVCenter | (column.isAmount ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
}

} // namespace

QVariant CellTable::dataOf(const Cell *cell, const RecordColumn &column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(sideOf(column));
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell->text;
    case Qt::AccessibleTextRole:
        return withoutMarks(cell->tooltip.isEmpty() ? cell->text : cell->tooltip);
    case rawRole:
        return rawText(*cell);
    default:
        return {};
    }
}

QString CellTable::rawText(const Cell &cell)
{
    return !cell.raw.isEmpty() ? cell.raw : cell.text == u"–" ? QString() : cell.text;
}

QVariant CellTable::headOf(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columns().size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columns().at(section).title;
    case Qt::AccessibleTextRole:
        return columns().at(section).spokenTitle;
    case Qt::TextAlignmentRole:
        return QVariant(sideOf(columns().at(section)));
    default:
        return {};
    }
}

} // namespace quittance
