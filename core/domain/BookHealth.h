#pragma once

#include <QDateTime>
#include <QString>

namespace quittance {

//! What a look at a book's file found, without changing it. Each is only looked at where the one before
//! holds.
struct BookHealth {
    QString file;
    bool isThere = false;
    bool isReadable = false;
    bool isBook = false; //!< A SQLite file with our stamp.
    bool isNewer = false; //!< Of a newer program.
    bool isWhole = false; //!< SQLite finds every page and index as it should be.
    QString backup; //!< The newest file in the book's backup folder that is whole; may be empty.
    QDateTime backupAt; //!< UTC; when it was written.

    friend bool operator==(const BookHealth &, const BookHealth &) = default;
};

} // namespace quittance
