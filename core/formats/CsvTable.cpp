#include "core/formats/CsvTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> headerOf(CsvReader &reader)
{
    const Result<std::optional<CsvRow>> header = reader.next();
    if (!header)
        return tl::unexpected(header.error());
    if (!*header)
        return invalid(u"csv.empty"_s, u"file"_s, {});
    return (*header)->cells;
}

} // namespace

Result<QStringList> csvHeaders(const QByteArray &bytes)
{
    Result<CsvReader> reader = CsvReader::open(bytes);
    return reader ? headerOf(*reader) : tl::unexpected(reader.error());
}

Result<CsvTable> readCsvTable(const QByteArray &bytes)
{
    Result<CsvReader> reader = CsvReader::open(bytes);
    if (!reader)
        return tl::unexpected(reader.error());
    const Result<QStringList> headers = headerOf(*reader);
    if (!headers)
        return tl::unexpected(headers.error());
    CsvTable table{.headers = *headers, .rows = {}};
    while (true) {
        Result<std::optional<CsvRow>> row = reader->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return table;
        if (std::ranges::all_of((*row)->cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            continue;
        if (table.rows.size() >= CsvTable::mostRows)
            return invalid(u"csv.too_many_rows"_s, QString::number((*row)->line), {});
        table.rows.append(**std::move(row));
    }
}

QString simpleHeader(QStringView header)
{
    QString simple;
    for (const QChar c : header) {
        if (c == u'%')
            simple += "pct"_L1;
        else if (c.isLetterOrNumber())
            simple += c.toLower();
    }
    return simple;
}

} // namespace quittance
