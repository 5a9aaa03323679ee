#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace quittance {

//! What was written of a book that does not open, and what of it could not be read.
struct BookRescue {
    enum class What : quint8 { Entries, Personal, Customers, Documents, Payments, Drafts };

    struct Part {
        What what = What::Entries;
        bool isThere = false; //!< Else nothing of it could be read.
        qint64 written = 0; //!< Rows.
        qint64 lost = 0; //!< At most so many are missing between those.
        bool isEndLost = false; //!< Nobody knows how many came after the last one.

        bool isWhole() const { return isThere && lost == 0 && !isEndLost; }
        friend bool operator==(const Part &, const Part &) = default;
    };

    QString folder; //!< Where the files are.
    QList<Part> parts;
    qint64 broken = 0; //!< Entries that do not carry the hash of the one before them.
    qint64 lostBytes = 0; //!< Of the book's file, which the disk did not give.

    bool isWhole() const
    {
        return broken == 0 && lostBytes == 0 && std::ranges::all_of(parts, &Part::isWhole);
    }
    friend bool operator==(const BookRescue &, const BookRescue &) = default;
};

} // namespace quittance
