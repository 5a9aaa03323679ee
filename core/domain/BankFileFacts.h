#pragma once

#include "core/domain/ImportReport.h"

#include <QString>

namespace quittance {

//! What kind of statement a file is.
enum class BankDialect : quint8 {
    Camt053, //!< ISO 20022, the statement of a day.
    Camt052, //!< ISO 20022, a report within the day.
    Camt054, //!< ISO 20022, the details of a batch.
    Mt940,
    Ofx,
    Csv,
};

//! What was found while reading a statement file.
struct BankFileFacts {
    BankDialect dialect = BankDialect::Camt053;
    QString version; //!< "camt.053.001.08", "MT940", "OFX 102", "CSV".
    qint64 statements = 0;
    qint64 lines = 0; //!< Movements given to the sink.
    qint64 announced = 0; //!< Entries that are not booked yet, and were left out.
    qint64 proven = 0; //!< Statements whose opening balance and movements make their closing balance.
    //! bank_file.account_check_digits, bank_file.batch_not_told, bank_file.last_line_open. At most 100.
    QList<ImportProblem> warnings;

    friend bool operator==(const BankFileFacts &, const BankFileFacts &) = default;
};

} // namespace quittance
