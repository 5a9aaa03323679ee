#pragma once

#include "ui/widgets/CellTable.h"

#include <QAbstractTableModel>

namespace quittance {

//! Which side of a conflict is chosen.
enum class ConflictSide : quint8 { None, Ours, Theirs, Edited };

//! A field in conflict as the sheet shows it.
struct ConflictLine {
    QString key; //!< Unique in the sheet.
    QList<Cell> cells; //!< One a column. The result has its value and its chip.
    QString oursBelow; //!< The second line: who, when.
    QString theirsBelow;
    ConflictSide chosen = ConflictSide::None;
    bool isWritten = false; //!< The field of the result stands over it.

    friend bool operator==(const ConflictLine &, const ConflictLine &) = default;
};

//! The fields of one customer that are in conflict.
class ConflictSheetModel final : public QAbstractTableModel, public CellTable
{
    Q_OBJECT

public:
    enum Column : int { FieldColumn, BaseColumn, OursColumn, TheirsColumn, ResultColumn, ColumnCount };

    ConflictSheetModel(QList<RecordColumn> columns, QObject *parent);

    void setColumns(const QList<RecordColumn> &columns);
    //! Where the fields are the same as before, the current one stays. Else none is current afterwards.
    void showLines(const QList<ConflictLine> &lines);
    const ConflictLine &lineAt(int row) const { return m_lines.at(row); }
    static QString pressedFor(int column); //!< The key that chooses what stands there; may be empty.

    const QList<RecordColumn> &columns() const override { return m_columns; }
    const Cell *cellAt(int row, int column) const override { return &m_lines.at(row).cells.at(column); }
    QString rowName(int row) const override { return m_lines.at(row).key; }
    int rowNamed(const QString &name) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RecordColumn> m_columns;
    QList<ConflictLine> m_lines;
};

} // namespace quittance
