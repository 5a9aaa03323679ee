#pragma once

#include "core/domain/Completeness.h"
#include "core/domain/MonthClose.h"
#include "core/journal/Book.h"
#include "core/journal/Verify.h"

#include <optional>

namespace quittance {

//! What a provider last said of what it took in a month.
struct ProviderWord {
    QString connection;
    std::optional<Completeness> count; //!< Empty: it was never asked.
};

//! What the checklist needs beyond the book's tables.
struct MonthEvidence {
    QDate month; //!< Any of its days.
    QDate today;
    QList<ProviderWord> providers; //!< Of every gateway that is set up.
    LedgerVerdict verdict; //!< Of the whole book.
};

//! Looks at everything a month must not be closed without: payments the provider and the book know of,
//! payouts, the bank's statements and movements, what is under way, and the sums of the book itself. Writes
//! nothing; inside a transaction or not.
Result<MonthClose> checkMonth(Book &book, const MonthEvidence &evidence);

} // namespace quittance
