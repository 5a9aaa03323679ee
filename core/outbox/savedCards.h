#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/CardPage.h"
#include "core/journal/Book.h"

namespace quittance {

class PaymentGateway;

// Asking a customer for a card, and giving one back. No money moves: a page that is opened twice, or a card
// that is taken away twice, does no harm, so these are plain calls. Both block; lanes only.

//! Opens the provider's page on which the customer saves a card and agrees to later charges. It is looked
//! after until it ends (CardObserver); its address is known to the caller alone. InvalidInput
//! "gateway.return_page", those of ensureGatewayCustomer() and requireRight(Issue).
Result<CardPage> openCardPage(Book &book, PaymentGateway &gateway, const CustomerId &customer,
    const QUrl &returnPage, const StopFlag &stop);

//! Takes a card away, at the provider first: whoever is cut off in between does it again. NotFound
//! "card.unknown"; InvalidInput those of requireRight(Issue).
Result<void> removeCard(Book &book, PaymentGateway &gateway, const QString &keyOrId, const StopFlag &stop);

} // namespace quittance
