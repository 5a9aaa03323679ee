#pragma once

#include "core/formats/CsvReader.h"

namespace quittance {

//! A whole CSV file: a header row, then the others. Rows without any text are left out.
struct CsvTable {
    static constexpr qsizetype mostRows = 200'000;

    QStringList headers;
    QList<CsvRow> rows;
};

//! InvalidInput: those of CsvReader, csv.empty, csv.too_many_rows.
Result<CsvTable> readCsvTable(const QByteArray &bytes);

//! The header row alone, for the step in which a person says which column is what. As readCsvTable.
Result<QStringList> csvHeaders(const QByteArray &bytes);

//! How headers are compared: letters and digits count, "%" is "pct"; case, spaces, stars and the like do not.
QString simpleHeader(QStringView header);

} // namespace quittance
