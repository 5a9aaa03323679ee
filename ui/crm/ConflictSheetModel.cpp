#include "ui/crm/ConflictSheetModel.h"

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

ConflictSheetModel::ConflictSheetModel(QList<RecordColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void ConflictSheetModel::setColumns(const QList<RecordColumn> &columns)
{
    Q_ASSERT(columns.size() == ColumnCount);
    if (std::ranges::equal(m_columns, columns, {}, &RecordColumn::title, &RecordColumn::title))
        return;
    m_columns = columns;
    emit headerDataChanged(Qt::Horizontal, FieldColumn, ResultColumn);
}

void ConflictSheetModel::showLines(const QList<ConflictLine> &lines)
{
    if (!std::ranges::equal(m_lines, lines, {}, &ConflictLine::key, &ConflictLine::key)) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row) == lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        emit dataChanged(index(row, FieldColumn), index(row, ResultColumn));
    }
}

QString ConflictSheetModel::pressedFor(int column)
{
    switch (column) {
    case OursColumn:
        return u"1"_s;
    case TheirsColumn:
        return u"2"_s;
    case ResultColumn:
        return u"E"_s;
    default:
        return {};
    }
}

int ConflictSheetModel::rowNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_lines, name, &ConflictLine::key);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ConflictSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConflictSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ConflictSheetModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return dataOf(cellAt(index.row(), index.column()), m_columns.at(index.column()), role);
}

QVariant ConflictSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headOf(section, orientation, role);
}

} // namespace quittance
