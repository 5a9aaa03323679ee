#pragma once

#include "core/base/Error.h"
#include "core/domain/CompanyProfile.h"
#include "core/domain/ReportTable.h"

#include <QDateTime>

namespace quittance {

//! A report to be printed.
struct TableDocument {
    ReportTable table;
    CompanyProfile company;
    QString language = QStringLiteral("en"); //!< BCP 47; of dates, figures and page numbers.
    QDateTime createdAt; //!< Valid; the time the file names.
};

//! The report as a PDF/A-1b file, upright or, where its columns need it, across; the head is repeated on
//! every page. Equal input gives equal bytes on one machine. Needs a QGuiApplication; from any thread.
Result<QByteArray> tablePdf(const TableDocument &document);

} // namespace quittance
