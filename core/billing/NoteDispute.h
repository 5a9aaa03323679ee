#pragma once

#include "core/base/Error.h"
#include "core/domain/GatewayDispute.h"
#include "core/journal/Book.h"

namespace quittance {

//! Writes down what a provider says of a dispute; what is known already changes nothing. When it is lost, the
//! payment is reversed: what it paid is open again, the last allocation first, as far as the money went. One
//! about a payment nobody here knows is left alone. Where a dispute and a movement of the balance both tell
//! that the money is gone, it goes once, with whichever is told first.
Result<void> noteDispute(Book &book, const QString &connection, const GatewayDispute &dispute);

} // namespace quittance
