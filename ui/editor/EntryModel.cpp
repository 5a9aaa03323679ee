#include "ui/editor/EntryModel.h"

#include "ui/editor/spreadsheetCells.h"
#include "ui/text/InputText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPasted = 2'000; //!< Rows at once: more is a file to be imported.

} // namespace

EntryModel::EntryModel(QList<EntryColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int EntryModel::columnOf(const QString &key) const
{
    for (int column = 0; column < m_columns.size(); ++column)
        if (m_columns.at(column).key == key)
            return column;
    return -1;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto refused = m_refused.at(index.row()).constFind(index.column());
    const bool isRefused = refused != m_refused.at(index.row()).cend();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isRefused ? refused->typed : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return isRefused
            ? tr("%1: %2", "what was typed, what is wrong").arg(refused->typed, inputText(refused->error))
            : text(index.row(), index.column());
    case TroubleRole:
        return isRefused ? inputText(refused->error) : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (m_columns.at(index.column()).isRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading)
            | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const EntryColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::AccessibleTextRole:
        return column.fullTitle.isEmpty() ? column.title : column.fullTitle;
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (column.isRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_columns.at(index.column()).isTyped)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void EntryModel::write(int row, int column, const QString &typed)
{
    const Result<void> taken = take(row, column, typed);
    if (taken)
        m_refused[row].remove(column);
    else
        m_refused[row].insert(column, {.typed = typed, .error = taken.error()});
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    endLive();
    const QString typed = value.toString();
    if (typed == data(index, Qt::EditRole).toString())
        return true;
    write(index.row(), index.column(), typed);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    emit edited();
    return true;
}

void EntryModel::takeLive(const QModelIndex &index, const QString &typed)
{
    m_open.reset();
    const Result<void> taken = take(index.row(), index.column(), typed);
    if (taken)
        m_refused[index.row()].remove(index.column());
    else
        m_open = Trouble{.row = index.row(), .column = index.column(), .error = taken.error()};
    emit edited();
}

void EntryModel::endLive()
{
    m_open.reset();
}

QList<EntryModel::Trouble> EntryModel::troubles() const
{
    QList<Trouble> found;
    for (int row = 0; row < m_refused.size(); ++row)
        for (int column = 0; column < m_columns.size(); ++column)
            if (const auto refused = m_refused.at(row).constFind(column); refused != m_refused.at(row).cend())
                found.append({.row = row, .column = column, .error = refused->error});
    return found;
}

void EntryModel::addRow(int at)
{
    beginInsertRows({}, at, at);
    insertBlank(at);
    m_refused.insert(at, QHash<int, Refused>());
    endInsertRows();
}

void EntryModel::duplicateRow(int row)
{
    beginInsertRows({}, row + 1, row + 1);
    insertCopy(row, row + 1);
    m_refused.insert(row + 1, QHash<int, Refused>(m_refused.at(row)));
    endInsertRows();
    refreshColumn(0);
    emit edited();
}

void EntryModel::dropRow(int row)
{
    endLive();
    if (size() == 1)
        addRow(1);
    beginRemoveRows({}, row, row);
    removeAt(row);
    m_refused.removeAt(row);
    endRemoveRows();
    refreshColumn(0);
    emit edited();
}

bool EntryModel::moveRow(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= size() || to < 0 || to >= size())
        return false;
    endLive();
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    exchange(row, to);
    m_refused.swapItemsAt(row, to);
    endMoveRows();
    refreshColumn(0);
    emit edited();
    return true;
}

void EntryModel::paste(const QModelIndex &at, const QString &text)
{
    const QList<QStringList> rows = spreadsheetCells(text);
    int row = at.row();
    for (const QStringList &cells : rows.first(qMin(rows.size(), mostPasted))) {
        if (row == size())
            addRow(row);
        int column = at.column();
        for (const QString &cell : cells) {
            while (column < m_columns.size() && !m_columns.at(column).isTyped)
                ++column;
            if (column == m_columns.size())
                break;
            write(row, column++, cell.simplified());
        }
        ++row;
    }
    emit dataChanged(index(at.row(), 0), index(size() - 1, columnCount() - 1));
    emit edited();
}

bool EntryModel::isBlank(int row) const
{
    return m_refused.at(row).isEmpty() && isEmptyAt(row);
}

bool EntryModel::isMain(int, int column) const
{
    return m_columns.at(column).isMain;
}

QStringList EntryModel::choices(int) const
{
    return {};
}

void EntryModel::beginReplace()
{
    beginResetModel();
    m_open.reset();
}

void EntryModel::endReplace()
{
    if (size() == 0)
        insertBlank(0);
    m_refused = QList<QHash<int, Refused>>(size());
    endResetModel();
}

void EntryModel::retake(int row, int column, const QString &typed)
{
    write(row, column, typed);
    emit dataChanged(index(row, column), index(row, column));
}

void EntryModel::refreshColumn(int column)
{
    if (size() > 0)
        emit dataChanged(index(0, column), index(size() - 1, column));
}

void EntryModel::retitle(int column, const QString &title)
{
    m_columns[column].title = title;
    emit headerDataChanged(Qt::Horizontal, column, column);
}

} // namespace quittance
