#pragma once

#include "ui/widgets/Chip.h"

#include <QAbstractTableModel>

namespace quittance {

//! One cell of a plain table.
struct Cell {
    QString text;
    QString tooltip; //!< Long form; may be empty.
    std::optional<ChipLook> chip; //!< Drawn instead of the text.
    bool isSecondary = false;
    int decimals = -1; //!< Of an amount; not negative draws it at the right edge.
    QString raw = {}; //!< For copying, where the text is not for machines.
    bool isMono = false; //!< A name that machines gave: letters of one width.
    bool isStrong = false; //!< A sum below the others.

    friend bool operator==(const Cell &, const Cell &) = default;
};

struct Record {
    QString key; //!< Unique in the table; what selection and position hang on.
    QList<Cell> cells;

    friend bool operator==(const Record &, const Record &) = default;
};

struct RecordColumn {
    QString title;
    QString spokenTitle;
    int width = 0; //!< Pixels; 0 stretches.
    bool isAmount = false; //!< Stands at the right, its title too.
};

//! A table of a few thousand records that is given as a whole. What stays is changed in place, so selection
//! and scroll position stay too.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RawRole = Qt::UserRole + 1 };

    explicit RecordTableModel(QList<RecordColumn> columns, QObject *parent = nullptr);

    void setRecords(const QList<Record> &records);
    const Record &recordAt(int row) const { return m_records.at(row); }
    const QList<RecordColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QList<RecordColumn> m_columns;
    QList<Record> m_records;
};

} // namespace quittance
