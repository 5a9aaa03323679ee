#pragma once

#include "core/domain/WayToPay.h"
#include "core/journal/Book.h"
#include "core/store/LinkTable.h"

namespace quittance {

//! What was sealed when the provider made the link. NotFound where there is nothing: a transfer that money
//! which waited has paid at once has neither page nor bank details.
Result<WayToPay> sealedWay(Book &book, const LinkRecord &link);

} // namespace quittance
