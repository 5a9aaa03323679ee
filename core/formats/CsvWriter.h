#pragma once

#include "core/domain/Money.h"

#include <QByteArray>
#include <QDate>

namespace quittance {

//! Writes comma separated values by RFC 4180: CRLF, quotes where needed. UTF-8. Numbers have a decimal point,
//! no grouping. Text that a spreadsheet would take for a formula (it starts with = + - @, tab or carriage
//! return) gets an apostrophe in front; amounts and other numbers never do, credit notes are negative.
class CsvWriter
{
public:
    struct Options {
        QChar delimiter = u',';
        bool byteOrderMark = false; //!< Excel takes the file for UTF-8 only with it.
    };

    CsvWriter();
    explicit CsvWriter(Options options);

    CsvWriter &text(QStringView value);
    //! A cell as another program wrote it: text, but what is only a figure ("-12,50") stays as it is.
    CsvWriter &asFound(QStringView value);
    CsvWriter &number(qint64 value);
    //! A count of 10^-decimals, without trailing zeros: "1.5".
    CsvWriter &decimal(qint64 scaled, int decimals);
    CsvWriter &amount(Money value); //!< Without the currency, which is a text cell of its own.
    CsvWriter &date(QDate value); //!< ISO; an invalid date is an empty cell.
    CsvWriter &endRow();

    QByteArray bytes() const;

private:
    void cell(QStringView value);

    Options m_options;
    QString m_text;
    bool m_rowIsEmpty = true;
};

} // namespace quittance
