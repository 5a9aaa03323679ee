#include "core/formats/TableCsv.h"

#include "core/formats/CsvWriter.h"

#include <QIODevice>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void writeCell(CsvWriter &csv, const ReportCell &cell, ReportTable::Column::Kind kind)
{
    if (const auto *date = std::get_if<QDate>(&cell))
        csv.date(*date);
    else if (const auto *money = std::get_if<Money>(&cell))
        csv.amount(*money);
    else if (const auto *number = std::get_if<qint64>(&cell))
        csv.decimal(*number, ReportTable::Column::decimalsOf(kind));
    else
        csv.text(std::get<QString>(cell));
}

} // namespace

Result<void> TableCsv::begin(const ReportTable &head)
{
    m_columns = head.columns;
    CsvWriter csv({.byteOrderMark = true});
    for (const ReportTable::Column &column : m_columns)
        csv.text(column.title);
    return put(csv.endRow().bytes());
}

Result<void> TableCsv::row(const QList<ReportCell> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    CsvWriter csv;
    for (qsizetype i = 0; i < cells.size(); ++i)
        writeCell(csv, cells.at(i), m_columns.at(i).kind);
    return put(csv.endRow().bytes());
}

Result<void> TableCsv::total(const QList<ReportCell> &)
{
    return {};
}

Result<void> TableCsv::end()
{
    return {};
}

Result<void> TableCsv::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return fail(Error{
            .kind = ErrorKind::Storage, .rule = u"file.unwritable"_s, .detail = m_device.errorString()});
    return {};
}

} // namespace quittance
