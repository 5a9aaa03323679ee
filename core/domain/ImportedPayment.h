#pragma once

#include "core/domain/ImportReport.h"
#include "core/domain/Money.h"

#include <QDate>
#include <QStringList>

namespace quittance {

//! One payment received, out of a file.
struct ImportedPayment {
    QDate receivedOn;
    Money amount{0, Currency::of("EUR")}; //!< Positive.
    QString method; //!< For people: "Visa", "Bank transfer"; may be empty.
    QString reference; //!< What the payer or the bank said.
    QString payer; //!< Name of the customer; may be empty.
    QString email;
    QStringList invoices; //!< Numbers of the invoices it pays, each once.
    QString externalId; //!< What the other program calls it; may be empty.
    qint64 line = 0; //!< Where it stands in the file, from 1.

    friend bool operator==(const ImportedPayment &, const ImportedPayment &) = default;
};

//! The payments of a file that can be taken, and what is wrong with the others.
struct ImportedPayments {
    QList<ImportedPayment> payments;
    QList<ImportProblem> problems;
    qint64 refused = 0; //!< Rows left out for their problems.
    qint64 skipped = 0; //!< Rows that say of themselves to be no payment, or one that failed.

    friend bool operator==(const ImportedPayments &, const ImportedPayments &) = default;
};

} // namespace quittance
