#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"
#include "core/domain/SavedCard.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. Customers and cards at a provider; charges and refunds that are
// wanted, and what becomes of them.

//! A customer of ours is this one at the provider.
struct GatewayCustomerLinked {
    CustomerId customer;
    QString connection;
    QString externalId;
};

//! A customer lets us charge a card again. What is stored is what the provider tells: never its number.
struct CardSaved {
    SavedCard card;
};

struct CardRemoved {
    QString card; //!< SavedCard::externalId.
    CustomerId customer;
};

//! A saved card is to be charged. The entry's id is the charge's id and the idempotency key; the exact
//! request is sealed under "request".
struct ChargeRequested {
    InvoiceId invoice;
    CustomerId customer;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QString method; //!< For people: "Visa •••• 4242".
    bool capture = true; //!< Else the money is only put aside.
    QString statement = {}; //!< What the card's holder is to read on its statement beside our name.
    QString reason = {};
    QByteArray requestDigest; //!< Salted digest of the request.
};

//! The provider charged it; the money is a PaymentReceived of its own.
struct ChargeSucceeded {
    ChargeId charge;
    QString externalId;
};

//! The card's bank wants its holder to agree: it takes a payment page.
struct ChargeNeedsAction {
    ChargeId charge;
    QString externalId;
    QString words; //!< The provider's.
};

struct ChargeFailed {
    ChargeId charge;
    QString externalId; //!< May be empty.
    QString rule; //!< "stripe.card_declined:insufficient_funds": which words a person reads.
    QString words; //!< The provider's.
};

//! The money is put aside on the card and waits to be taken.
struct ChargeAuthorised {
    ChargeId charge;
    QString externalId;
    QDateTime until; //!< UTC; then the provider lets it go. May be null.
};

//! What was put aside is to be taken, all or a part of it.
struct CaptureRequested {
    ChargeId charge;
    InvoiceId invoice;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QByteArray requestDigest;
};

//! What was put aside is to be let go.
struct ChargeCancelRequested {
    ChargeId charge;
    InvoiceId invoice;
    QString connection;
    QByteArray requestDigest;
};

struct ChargeCancelled {
    ChargeId charge;
    EntryId request; //!< Empty when the provider let go by itself.
};

//! A capture or its cancelling was refused; the charge stays as it was.
struct ChargeChangeRefused {
    EntryId request;
    ChargeId charge;
    QString rule;
    QString words;
};

//! Money of a payment is to be sent back through its provider. The entry's id is the refund's id and the
//! idempotency key; the amount is spoken for until the outcome is known.
struct RefundRequested {
    PaymentId payment;
    CustomerId customer; //!< Empty: nobody knows whose payment it is.
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QString reason;
    QByteArray requestDigest;
};

//! The provider took the refund; the money has not gone yet.
struct RefundPending {
    RefundId refund;
    QString externalId;
};

//! It was refused, or failed before it was settled.
struct RefundFailed {
    RefundId refund;
    QString rule;
    QString words;
};

} // namespace quittance
