#pragma once

#include "core/domain/Interaction.h"

namespace quittance {

//! An interaction in the list of all of them.
struct InteractionRow {
    qint64 key = 0; //!< Handle of the row in lists; not stable across a copy of the book.
    Interaction what; //!< Only the beginning of its text, and not whom it hangs on.
    CustomerId customer; //!< Of one of the records it hangs on, or of their company; empty when none is.
    QString customerName;

    friend bool operator==(const InteractionRow &, const InteractionRow &) = default;
};

} // namespace quittance
