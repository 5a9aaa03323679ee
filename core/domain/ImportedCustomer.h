#pragma once

#include "core/domain/Customer.h"
#include "core/domain/ImportReport.h"

namespace quittance {

//! One customer out of a file.
struct ImportedCustomer {
    Customer customer; //!< Without id and owner.
    QString externalId; //!< What the other program calls it; may be empty.
    qint64 line = 0; //!< Where it stands in the file, from 1.

    friend bool operator==(const ImportedCustomer &, const ImportedCustomer &) = default;
};

//! The customers of a file that can be taken, and what is wrong with the others.
struct ImportedCustomers {
    QList<ImportedCustomer> customers;
    QList<ImportProblem> problems;
    qint64 refused = 0; //!< Rows left out for their problems.

    friend bool operator==(const ImportedCustomers &, const ImportedCustomers &) = default;
};

} // namespace quittance
