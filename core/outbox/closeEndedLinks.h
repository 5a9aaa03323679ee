#pragma once

#include "core/base/Error.h"
#include "core/journal/Book.h"

namespace quittance {

//! Asks for the closing of a connection's pages whose last day is over (LinkTable::ended()), by the clock
//! alone: offline, too. The outbox then closes them as it closes every link, and books what slipped in. How
//! many were asked for.
Result<qsizetype> closeEndedLinks(Book &book, const QString &connection);

} // namespace quittance
