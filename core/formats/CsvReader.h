#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace quittance {

struct CsvRow {
    qint64 line = 0; //!< Of its first character, from 1, counting the line breaks inside quotes.
    QStringList cells; //!< As they stand, without the enclosing quotes.

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

//! Reads comma separated values row by row: RFC 4180, and what programs really write. Any encoding
//! decodedText knows; rows end with CRLF, LF or CR; cells are divided by ; , or tab, whichever the first row
//! has most of (a first line "sep=;" decides it); a quote inside an unquoted cell is a character like any
//! other. Empty lines are left out.
class CsvReader
{
public:
    static constexpr qsizetype maxBytes = 64 * 1024 * 1024;
    static constexpr qsizetype maxCellSize = 100'000; //!< Characters.
    static constexpr qsizetype maxCells = 1000; //!< In one row.

    //! InvalidInput: csv.too_large, csv.nul (a zero character, with its line as field).
    static Result<CsvReader> open(const QByteArray &bytes);

    //! The next row, or empty at the end. InvalidInput with the line as field: csv.unclosed_quote,
    //! csv.stray_quote (something between a closing quote and the delimiter), csv.cell_too_long,
    //! csv.too_many_cells. Not to be called again after an error.
    Result<std::optional<CsvRow>> next();

    QChar delimiter() const { return m_delimiter; }

private:
    explicit CsvReader(QString text);
    void detectDelimiter();
    bool atLineEnd() const;
    void skipLineEnd();
    Result<QString> quotedCell();
    Result<QString> plainCell();

    QString m_text;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    QChar m_delimiter = u',';
};

} // namespace quittance
