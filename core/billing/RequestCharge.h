#pragma once

#include "core/base/Error.h"
#include "core/domain/ChargeWish.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Book.h"

#include <functional>

namespace quittance {

//! What the outside knows and the book does not: which provider charges, and the bytes that ask it to.
struct ChargeRoute {
    QString gateway; //!< "stripe"
    //! InvalidInput when the provider cannot take the amount, or the card is of its other mode.
    std::function<Result<QByteArray>(
        const ChargeId &charge, const QString &number, const SavedCard &card, const ChargeWish &wish)>
        request;
    std::function<Result<QByteArray>(const QString &externalId, Money amount)> capture;
    std::function<Result<QByteArray>(const QString &externalId)> cancel;
};

//! A customer's card by its key or bare id. NotFound "card.unknown".
Result<SavedCard> findCard(Book &book, const QString &keyOrId);

//! Writes the wish to charge a saved card down; the outbox does the rest. A payment link that is alive is
//! closed first, and the charge waits for that: money that slipped in drops it. InvalidInput:
//! charge.nothing_open, charge.above_open, charge.currency_differs, charge.disputed,
//! charge.payment_under_way, charge.under_way, charge.link_being_made, card.none, card.ambiguous,
//! card.other_customer, card.not_agreed, card.expired, those of readCardStatement(), of payableDocument(),
//! requireRight(Issue) and the route; NotFound card.unknown.
Result<CommandOutcome> requestCharge(
    Book &book, const ChargeWish &wish, QDate today, const ChargeRoute &route);

//! What would forbid requestCharge() of all that is open with any card; the same rules.
Result<void> checkChargeable(Book &book, const InvoiceId &invoice);

//! InvalidInput charge.currency_differs, charge.above_open, money.*.
Result<void> checkChargeAmount(Money amount, Money open);

} // namespace quittance
