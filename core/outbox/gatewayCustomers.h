#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/GatewayCustomer.h"
#include "core/journal/Book.h"

namespace quittance {

class PaymentGateway;

// Who a customer of ours is at a payment provider. No money moves, so making one there is no effect of the
// outbox: the customer's own id is in the key and in the metadata, and whoever was cut off finds by them what
// was made. All block; lanes only.

//! Who the customer is there, or who it may be. Writes nothing. NotFound "customer.unknown".
Result<GatewayIdentity> gatewayIdentity(
    Book &book, PaymentGateway &gateway, const CustomerId &customer, const StopFlag &stop);

//! The customer's key at the provider. The link in the book where that one still exists; else the one that
//! carries our id; else, where nobody has the e-mail address, a new one. An address alone is never enough:
//! InvalidInput "gateway_customer.matches", whose value names those a person has to choose from. Also those
//! of requireRight(Draft).
Result<QString> ensureGatewayCustomer(
    Book &book, PaymentGateway &gateway, const CustomerId &customer, const StopFlag &stop);

//! What a person chose: the provider's id or key, or empty for a new one. Doing it twice is doing it once.
//! NotFound "gateway_customer.unknown"; InvalidInput "gateway_customer.taken" when it is another customer of
//! ours, and those of ensureGatewayCustomer().
Result<QString> chooseGatewayCustomer(Book &book, PaymentGateway &gateway, const CustomerId &customer,
    const QString &keyOrId, const StopFlag &stop);

} // namespace quittance
