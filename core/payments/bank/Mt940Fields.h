#pragma once

#include "core/payments/bank/BankBytes.h"
#include "core/payments/bank/BankFileOptions.h"

#include <QStringList>

namespace quittance {

//! One field of an MT940 message: ":86:" and what follows it up to the next field.
struct Mt940Field {
    QString tag; //!< "60F". "-" ends a message, "{" begins or ends its envelope.
    QStringList lines; //!< The first without the tag; as they stand.
    qint64 line = 0; //!< In the file, from 1.
    qsizetype size = 0; //!< Letters in all lines.
};

//! Takes an MT940 file apart, field by field. Lines end with CRLF, LF or CR.
class Mt940Fields
{
public:
    static constexpr qsizetype longestLine = 8192; //!< Bytes. SWIFT has 65, some banks do not fold.
    static constexpr qsizetype longestField = 20'000; //!< Letters, in at most 200 lines.
    static constexpr qsizetype mostLines = 200;

    //! bytes must outlive it.
    Mt940Fields(BankBytes &bytes, BankTextEncoding encoding);

    //! The next field, or empty at the end. What stands before the first field of a message is left out.
    //! InvalidInput bank_file.too_long, .encoding; what BankBytes says.
    Result<std::optional<Mt940Field>> next();

private:
    //! The next line without its end; empty at the end of the file.
    Result<std::optional<QString>> nextLine();

    BankBytes &m_bytes;
    BankTextEncoding m_encoding;
    std::optional<Mt940Field> m_ahead; //!< Begun by a line that ended the field before it.
    bool m_inMessage = false;
    bool m_isClosed = false; //!< After the closing balance, where "-" can be nothing but the end.
};

} // namespace quittance
