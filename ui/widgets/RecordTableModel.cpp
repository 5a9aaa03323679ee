#include "ui/widgets/RecordTableModel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace quittance {

RecordTableModel::RecordTableModel(QList<RecordColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void RecordTableModel::setRecords(const QList<Record> &records)
{
    QSet<QString> kept;
    for (const Record &record : records)
        kept.insert(record.key);
    for (qsizetype i = m_records.size() - 1; i >= 0; --i) {
        if (kept.contains(m_records.at(i).key))
            continue;
        qsizetype first = i;
        while (first > 0 && !kept.contains(m_records.at(first - 1).key))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(i));
        m_records.remove(first, i - first + 1);
        endRemoveRows();
        i = first;
    }
    rearrange(records);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Record &record = records.at(i);
        if (i < m_records.size() && m_records.at(i).key == record.key) {
            if (m_records.at(i) != record) {
                m_records[i] = record;
                emit dataChanged(
                    index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
            }
            continue;
        }
        qsizetype from = i + 1;
        while (from < m_records.size() && m_records.at(from).key != record.key)
            ++from;
        if (from < m_records.size()) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(i));
            m_records.move(from, i);
            endMoveRows();
            --i; // looked at again in its new place
            continue;
        }
        qsizetype last = i;
        QSet<QString> here;
        for (const Record &held : std::as_const(m_records))
            here.insert(held.key);
        while (last + 1 < records.size() && !here.contains(records.at(last + 1).key))
            ++last;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(last));
        for (qsizetype place = i; place <= last; ++place)
            m_records.insert(place, records.at(place));
        endInsertRows();
        i = last;
    }
}

void RecordTableModel::setTitles(const QStringList &titles)
{
    Q_ASSERT(!titles.isEmpty() && titles.size() <= m_columns.size());
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_columns[i].title = m_columns[i].spokenTitle = titles.at(i);
    emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(titles.size()) - 1);
}

void RecordTableModel::rearrange(const QList<Record> &records)
{
    constexpr qsizetype mostMoves = 32; // Each of them a view takes by itself.
    QHash<QString, int> before;
    for (qsizetype i = 0; i < m_records.size(); ++i)
        before.insert(m_records.at(i).key, static_cast<int>(i));
    QList<Record> wanted;
    qsizetype moved = 0;
    for (const Record &record : records)
        if (const auto place = before.constFind(record.key); place != before.cend()) {
            moved += *place != wanted.size();
            wanted.append(m_records.at(*place));
        }
    if (moved <= mostMoves || wanted.size() != m_records.size())
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QHash<int, int> places;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        places.insert(before.value(wanted.at(i).key), static_cast<int>(i));
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex &index : old)
        now.append(createIndex(places.value(index.row()), index.column()));
    m_records = wanted;
    changePersistentIndexList(old, now);
    emit layoutChanged({}, VerticalSortHint);
}

int RecordTableModel::rowNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_records, name, &Record::key);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return dataOf(cellAt(index.row(), index.column()), m_columns.at(index.column()), role);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headOf(section, orientation, role);
}

} // namespace quittance
