#pragma once

#include "core/journal/Entry.h"
#include "core/store/PostingTable.h"

namespace quittance {

//! Where what will not come in goes.
inline constexpr QLatin1StringView badDebtAccount{"bad debt"};

//! What an entry means in double entry; empty for entries that move no money. Sums to zero per currency.
QList<Posting> postingsOf(const Entry &entry);

} // namespace quittance
