#pragma once

#include <QString>

namespace quittance {

//! How much a program has read at a provider in a month of the book, and how much it may.
struct ReadsOfMonth {
    QString month; //!< "2026-11"
    qint64 made = 0;
    qint64 allowed = 0;

    friend bool operator==(const ReadsOfMonth &, const ReadsOfMonth &) = default;
};

} // namespace quittance
