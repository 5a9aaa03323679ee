#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/journal/Book.h"

namespace quittance {

// A pause that a CRM demanded while it was read: kept over restarts, for every sync, unless a wrong clock
// noted it.

//! {} while the connection may be asked; else RateLimited "crm.paused" with the time that is left as
//! retryAfter.
Result<void> mayRead(Book &book, const ConnectionId &connection);

//! Keeps the pause this error demands, if any. What cannot be written is logged, and nothing else.
void noteReadPause(Book &book, const ConnectionId &connection, const Error &error);

} // namespace quittance
