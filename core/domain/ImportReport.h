#pragma once

#include "core/base/Id.h"
#include "core/domain/CsvKind.h"

#include <QList>

namespace quittance {

//! Something in an imported file that the user should know.
struct ImportProblem {
    qint64 line = 0; //!< In the file, from 1; 0 when it is about the whole file.
    QString column; //!< Header of the CSV column, or the business term (BT-115) of an e-invoice.
    QString rule; //!< Stable code, or the rule of EN 16931.
    QString value;
    bool isWarning = false; //!< The document is imported all the same.

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

//! What an import did. Either everything good was taken, or, with problems and without "good only", nothing.
struct ImportReport {
    QList<InvoiceId> drafts; //!< Made now.
    qint64 added = 0; //!< Customers or payments made now.
    qint64 alreadyHere = 0; //!< Known from an earlier import, left as they are.
    qint64 refused = 0; //!< Documents with problems.
    QList<ImportProblem> problems;
    bool nothingDone = false; //!< There were problems and the user has not said "import the good ones".
    qint64 skipped = 0; //!< Rows that say of themselves to be no payment, or one that failed.
    CsvKind kind = CsvKind::Invoices; //!< What was imported.
};

} // namespace quittance
