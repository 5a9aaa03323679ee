#pragma once

#include "core/base/Error.h"
#include "core/domain/GatewayReturn.h"
#include "core/journal/Book.h"

namespace quittance {

//! Writes down that a provider gives back what a lost dispute had taken: the dispute is won after all, and
//! the payment stands again and pays what it had paid, as far as that is still open. A movement that is known
//! already changes nothing. Where nothing was lost it is left alone: a dispute that is open or won tells of
//! the money itself, and what had taken it may be told later; then the movement is to be told again.
Result<void> noteReturn(Book &book, const QString &connection, const GatewayReturn &told);

} // namespace quittance
