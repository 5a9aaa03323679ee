#pragma once

#include "ui/widgets/CellTable.h"
#include "ui/widgets/PagedRows.h"

namespace quittance {

//! A paged model whose rows are drawn as records; a record is made when its row is first drawn.
template <typename Row>
class PagedRecords final : public PagedRows<Row>, public CellTable
{
public:
    PagedRecords(QList<RecordColumn> columns, PageSource<Row> source,
        std::function<Record(const Row &)> recordOf, QObject *parent)
        : PagedRows<Row>(std::move(source), parent)
        , m_columns(std::move(columns))
        , m_recordOf(std::move(recordOf))
    {
    }

    const QList<RecordColumn> &columns() const override { return m_columns; }
    const Cell *cellAt(int row, int column) const override
    {
        const Record *record = recordAt(row);
        return record ? &record->cells.at(column) : nullptr;
    }
    QString rowName(int row) const override
    {
        const Record *record = recordAt(row);
        return record ? record->key : QString();
    }
    int rowNamed(const QString &name) const override
    {
        for (auto row = this->held().cbegin(); row != this->held().cend(); ++row)
            if (recordOfRow(row.key(), row.value()).key == name)
                return this->rowOfKey(row.key());
        return -1;
    }
    Record recordFor(const Row &row) const { return m_recordOf(row); }
    //! What records are made of beside their rows has changed.
    void makeAnew()
    {
        m_records.clear();
        if (this->rowCount() > 0)
            emit this->dataChanged(
                this->index(0, 0), this->index(this->rowCount() - 1, this->columnCount() - 1));
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        Q_ASSERT(this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid));
        return dataOf(cellAt(index.row(), index.column()), m_columns.at(index.column()), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return headOf(section, orientation, role);
    }

protected:
    void onHeld(const Row &row) override { m_records.remove(this->keyOf(row)); }
    void onForgotten(qint64 key) override { m_records.remove(key); }

private:
    const Record *recordAt(int row) const
    {
        const Row *known = this->rowAt(row);
        return known ? &recordOfRow(this->keyAt(row), *known) : nullptr;
    }
    const Record &recordOfRow(qint64 key, const Row &row) const
    {
        auto made = m_records.find(key);
        if (made == m_records.end())
            made = m_records.insert(key, m_recordOf(row));
        return *made;
    }

    const QList<RecordColumn> m_columns;
    const std::function<Record(const Row &)> m_recordOf;
    mutable QHash<qint64, Record> m_records;
};

} // namespace quittance
