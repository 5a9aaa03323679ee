#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace quittance {

//! What a list may be narrowed to beside text and state. Empty fields let everything through.
struct FieldFilter {
    QDate from; //!< Issued or booked on this day or later.
    QDate through; //!< … or earlier.
    QString currency; //!< "EUR"
    //! Totals or amounts from here to there, in minor units of currency; only with a currency, because 100 of
    //! one and 100 of another are not the same.
    std::optional<qint64> least;
    std::optional<qint64> most;
    QString connection = {}; //!< Of payments alone: what they came through, "stripe".

    bool isEmpty() const { return *this == FieldFilter(); }

    friend bool operator==(const FieldFilter &, const FieldFilter &) = default;
};

} // namespace quittance
