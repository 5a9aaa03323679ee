#pragma once

#include <QString>
#include <QStringList>

namespace quittance {

//! Which entries of the journal a list shows and from which end. A value.
struct ActivityQuery {
    //! Of entries that a text finds; a list holds no more of them, those at its beginning.
    static constexpr int mostFound = 20'000;

    //! Part of a document's number or of a customer's name; folded before it is compared. Empty: all entries.
    QString text;
    QStringList kinds; //!< Entries of these fit as well, because the words for them do: "InvoiceIssued".
    bool oldestFirst = false;

    friend bool operator==(const ActivityQuery &, const ActivityQuery &) = default;
};

} // namespace quittance
