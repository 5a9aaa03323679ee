#pragma once

#include "core/base/Error.h"
#include "core/domain/GatewayRefund.h"
#include "core/journal/Book.h"

namespace quittance {

//! Writes down what a provider says of a refund, ours or one made at the provider; what is known already
//! changes nothing. One that was made there of money which pays invoices opens them again, the last one
//! first, as far as it takes. A refund of a payment nobody here knows is left alone.
Result<void> noteRefund(Book &book, const QString &connection, const GatewayRefund &refund);

} // namespace quittance
