#pragma once

#include "core/domain/Customer.h"
#include "core/domain/ImportReport.h"
#include "core/domain/InvoiceContent.h"

namespace quittance {

//! One document out of a file, whatever the file's format.
struct ImportedInvoice {
    QString sourceNumber; //!< The number it has there.
    //! What makes a second import of it recognisable: "ubl:<seller>:<number>" or "csv:<number>".
    QString sourceKey;
    InvoiceContent content;
    Customer buyer; //!< Without id.
    qint64 firstLine = 0; //!< Where it starts in the file, from 1.

    friend bool operator==(const ImportedInvoice &, const ImportedInvoice &) = default;
};

//! What a file holds: the documents that can be taken, and what is wrong with the others (or worth knowing).
struct ImportedBatch {
    QList<ImportedInvoice> documents;
    QList<ImportProblem> problems;
    qint64 refused = 0; //!< Documents left out for their problems.

    friend bool operator==(const ImportedBatch &, const ImportedBatch &) = default;
};

} // namespace quittance
