#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDateTime>

namespace quittance {

//! How far the charge of a saved card is.
enum class ChargeState : quint8 { Requested, Authorised, Succeeded, NeedsAction, Failed, Cancelled };

//! A saved card that was charged, or is to be.
struct Charge {
    ChargeId id;
    InvoiceId invoice;
    CustomerId customer;
    QString connection;
    QString method; //!< "Visa •••• 4242"
    Money amount{0, Currency::of("EUR")};
    bool captures = true; //!< Else the money is only put aside.
    ChargeState state = ChargeState::Requested;
    QString externalId; //!< The provider's; empty until it answered.
    QString rule; //!< Why it failed, as a stable code.
    QString answer; //!< The provider's words.
    QDateTime until; //!< UTC: how long the money stays put aside; may be null.
    QDateTime requestedAt; //!< UTC.
    //! It was sent and nobody answered: it may have happened. Still Requested; the provider is asked again.
    bool isUncertain = false;
    QDateTime nextLook; //!< UTC: when; null: as soon as it can be.
    bool needsPerson = false; //!< Uncertain, and the provider could not say: see isForPerson().
};

} // namespace quittance
