#include "core/formats/rejectedCsv.h"

#include "core/formats/CsvWriter.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(const CsvRow &row, qsizetype column)
{
    return column >= 0 && column < row.cells.size() ? row.cells.at(column) : QString();
}

void write(CsvWriter &writer, const CsvRow &row, qsizetype columns, const QString &reason)
{
    for (qsizetype column = 0; column < columns; ++column)
        writer.asFound(cellOf(row, column));
    writer.text(reason).endRow();
}

} // namespace

RejectedCsv rejectedCsv(const CsvTable &table, const QString &title, const QHash<qint64, QString> &reasons,
    const QString &together)
{
    const qsizetype key = together.isEmpty() ? -1 : table.headers.indexOf(together);
    QHash<QString, QString> reasonOfKey;
    for (const CsvRow &row : table.rows)
        if (const QString value = cellOf(row, key); !value.isEmpty() && reasons.contains(row.line))
            reasonOfKey.insert(value, reasons.value(row.line));

    CsvWriter writer({.delimiter = u',', .byteOrderMark = true});
    for (const QString &header : table.headers)
        writer.asFound(header);
    writer.text(title).endRow();
    RejectedCsv rejected;
    for (const CsvRow &row : table.rows) {
        const QString value = cellOf(row, key);
        const bool isNamed = reasons.contains(row.line);
        if (!isNamed && (value.isEmpty() || !reasonOfKey.contains(value)))
            continue;
        write(
            writer, row, table.headers.size(), isNamed ? reasons.value(row.line) : reasonOfKey.value(value));
        ++rejected.rows;
    }
    rejected.bytes = writer.bytes();
    return rejected;
}

} // namespace quittance
