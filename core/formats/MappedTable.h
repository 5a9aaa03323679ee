#pragma once

#include "core/domain/ImportReport.h"
#include "core/formats/ColumnMapping.h"
#include "core/formats/CsvTable.h"

namespace quittance {

//! A CSV file whose columns are known by our keys.
class MappedTable
{
public:
    //! InvalidInput, the field a header or our title: those of readCsvTable, csv.column_missing (the file has
    //! no such header, or a mandatory field is not mapped), csv.column_twice (a mapped header stands in it
    //! twice, or holds two fields).
    static Result<MappedTable> read(
        const QByteArray &bytes, CsvKind kind, const ColumnMapping &mapping, const QStringList &mandatory);

    const QList<CsvRow> &rows() const { return m_table.rows; }
    bool has(const QString &key) const { return m_positions.contains(key); }
    //! Trimmed; empty where the file has no such column or the row no such cell.
    QString cell(const CsvRow &row, const QString &key) const;
    ImportProblem problem(const CsvRow &row, const QString &key, const QString &rule) const;
    //! csv.cell_count, where a row has more cells than there are headers: then nobody knows which is which.
    std::optional<ImportProblem> tooManyCells(const CsvRow &row) const;

private:
    CsvKind m_kind = CsvKind::Customers;
    CsvTable m_table;
    std::map<QString, qsizetype> m_positions;
};

} // namespace quittance
