#pragma once

#include <QDateTime>
#include <QString>

namespace quittance {

//! Another computer on which a program has the book open, as it told the others.
struct BookHolder {
    QString host; //!< Its name; may be empty where it cannot be read.
    QString user; //!< Who is logged in there; empty where it is not known.
    QDateTime since; //!< UTC.
    QDateTime heardAt; //!< UTC: its last sign of life.
    bool isSilent = false; //!< That is long ago: it may have gone without saying so.

    friend bool operator==(const BookHolder &, const BookHolder &) = default;
};

} // namespace quittance
