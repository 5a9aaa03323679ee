#pragma once

#include "core/base/Error.h"
#include "core/journal/Entry.h"

namespace quittance {

class Database;

//! The wishes to close links which the entries, folded already, have made stale: those that ask for what is
//! not open now (asksForOpen()), and the pages that are open for one over a part that was paid. One place for
//! all that changes what is open, whoever did it, in the transaction that did.
Result<QList<NewEntry>> staleLinkWishes(Database &database, const QList<Entry> &entries);

} // namespace quittance
