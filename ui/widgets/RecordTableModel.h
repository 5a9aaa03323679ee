#pragma once

#include "ui/widgets/CellTable.h"

#include <QAbstractTableModel>

namespace quittance {

//! A table of a few thousand records that is given as a whole. What stays is changed in place, so selection
//! and scroll position stay too.
class RecordTableModel final : public QAbstractTableModel, public CellTable
{
    Q_OBJECT

public:
    static constexpr int RawRole = CellTable::rawRole;

    explicit RecordTableModel(QList<RecordColumn> columns, QObject *parent = nullptr);

    void setRecords(const QList<Record> &records);
    //! Of the first columns, where what the table lists changes.
    void setTitles(const QStringList &titles);
    const Record &recordAt(int row) const { return m_records.at(row); }
    const QList<Record> &records() const { return m_records; }
    const QList<RecordColumn> &columns() const override { return m_columns; }
    const Cell *cellAt(int row, int column) const override { return &m_records.at(row).cells.at(column); }
    QString rowName(int row) const override { return m_records.at(row).key; }
    int rowNamed(const QString &name) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    //! Brings those that stay into their new order at once, where many change their places.
    void rearrange(const QList<Record> &records);

    QList<RecordColumn> m_columns;
    QList<Record> m_records;
};

} // namespace quittance
