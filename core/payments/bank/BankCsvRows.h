#pragma once

#include "core/domain/BankTextEncoding.h"
#include "core/payments/bank/BankBytes.h"

#include <QStringList>

namespace quittance {

struct BankCsvRow {
    qint64 line = 0; //!< Where it starts, from 1.
    QStringList cells; //!< Without space around them.
    bool isClosed = true; //!< By a line end; the last row of a file that was cut off has none.
    bool lastIsQuoted = false; //!< Whether its last cell ends with a quote, so that it is whole.
};

//! Reads the rows of a CSV file in bounded memory. Rows without any text are left out.
class BankCsvRows
{
public:
    static constexpr qsizetype longestCell = 20'000; //!< Bytes.
    static constexpr qsizetype mostCells = 200;

    //! bytes must outlive it.
    BankCsvRows(BankBytes &bytes, QChar delimiter, BankTextEncoding encoding);

    //! The next row, or empty at the end. InvalidInput bank_file.too_long, .cut_off (within quotes),
    //! .field_malformed (a quote that ends too early), .encoding; what BankBytes says.
    Result<std::optional<BankCsvRow>> next();

private:
    Result<std::optional<BankCsvRow>> anyRow();
    Result<QByteArray> cell(bool &isQuoted);
    bool atCellEnd();
    bool takeLineEnd();

    BankBytes &m_bytes;
    int m_delimiter;
    BankTextEncoding m_encoding;
};

} // namespace quittance
