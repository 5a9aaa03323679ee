#pragma once

#include "core/domain/ActivityLine.h"

#include <QList>

namespace quittance {

//! One side of what an entry books. Debit is positive.
struct ItemPosting {
    QString account; //!< "receivable", "clearing:stripe", …
    Money amount{0, Currency::of("EUR")};
};

//! An entry of the journal with what it books.
struct JournalItem {
    ActivityLine line;
    QList<ItemPosting> postings; //!< None where it moves no money.
};

} // namespace quittance
