#pragma once

#include "core/base/Error.h"
#include "core/domain/GatewayCharge.h"
#include "core/journal/Book.h"

namespace quittance {

//! Writes down what a provider says of a charge of ours; what is known already changes nothing, and what is
//! over stays so, except that money which was taken after all is told of. The money itself is a payment of
//! its own. request: the wish to let it go that this answers, where there is one. A charge that nobody here
//! knows is left alone.
Result<void> noteCharge(Book &book, const GatewayCharge &charge, const EntryId &request = {});

} // namespace quittance
