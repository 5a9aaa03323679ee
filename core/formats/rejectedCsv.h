#pragma once

#include "core/formats/CsvTable.h"

#include <QHash>

namespace quittance {

//! Rows of a table that were not taken, as they stood in it.
struct RejectedCsv {
    QByteArray bytes;
    qint64 rows = 0;
};

//! A table of the rows whose lines have a reason, with the reason in a last column of that title: put right,
//! it is imported as the whole was. Rows that have the same cell below the header `together` (the lines of
//! one document) go with each other; an empty header parts them all.
RejectedCsv rejectedCsv(const CsvTable &table, const QString &title, const QHash<qint64, QString> &reasons,
    const QString &together);

} // namespace quittance
