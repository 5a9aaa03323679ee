#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportPreview.h"
#include "core/formats/ColumnMapping.h"

namespace quittance {

//! The first rows of a CSV file as a mapping reads them, for a person to look at before anything is taken.
struct CsvPreview {
    qint64 rows = 0; //!< All of them, without those that hold no text.
    QList<qint64> lines; //!< The first ones, by their line in the file.
    std::map<QString, QList<ImportCell>> cells; //!< By key of the field, one for each line.
};

//! Numbers and dates are read as readInvoiceCsv and its siblings do: how, all rows of the file settle. A
//! mapped header the file lacks is no column. Errors: those of readCsvTable.
Result<CsvPreview> csvPreview(const QByteArray &bytes, CsvKind kind, const ColumnMapping &mapping);

} // namespace quittance
