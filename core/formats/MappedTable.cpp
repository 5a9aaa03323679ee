#include "core/formats/MappedTable.h"

#include <set>

namespace quittance {

using namespace Qt::StringLiterals;

Result<MappedTable> MappedTable::read(
    const QByteArray &bytes, CsvKind kind, const ColumnMapping &mapping, const QStringList &mandatory)
{
    Result<CsvTable> table = readCsvTable(bytes);
    if (!table)
        return tl::unexpected(table.error());
    MappedTable made;
    made.m_kind = kind;
    made.m_table = *std::move(table);
    const QStringList &headers = made.m_table.headers;
    std::set<qsizetype> used;
    for (const auto &[key, header] : mapping.headerOf) {
        const qsizetype at = headers.indexOf(header);
        if (at < 0)
            return invalid(u"csv.column_missing"_s, header, {});
        if (headers.indexOf(header, at + 1) >= 0)
            return invalid(u"csv.column_twice"_s, header, {});
        if (!used.insert(at).second)
            return invalid(u"csv.column_twice"_s, header, {});
        made.m_positions.insert({key, at});
    }
    for (const QString &key : mandatory)
        if (!made.has(key))
            return invalid(u"csv.column_missing"_s, importFieldTitle(kind, key), {});
    return made;
}

QString MappedTable::cell(const CsvRow &row, const QString &key) const
{
    const auto found = m_positions.find(key);
    return found == m_positions.end() ? QString() : row.cells.value(found->second).trimmed();
}

ImportProblem MappedTable::problem(const CsvRow &row, const QString &key, const QString &rule) const
{
    const auto found = m_positions.find(key);
    return {.line = row.line,
        .column
        = found == m_positions.end() ? importFieldTitle(m_kind, key) : m_table.headers.value(found->second),
        .rule = rule,
        .value = cell(row, key)};
}

std::optional<ImportProblem> MappedTable::tooManyCells(const CsvRow &row) const
{
    if (row.cells.size() <= m_table.headers.size())
        return std::nullopt;
    return ImportProblem{.line = row.line,
        .column = {},
        .rule = u"csv.cell_count"_s,
        .value = QString::number(row.cells.size())};
}

} // namespace quittance
