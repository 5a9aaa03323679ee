#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDateTime>

namespace quittance {

//! What a provider says of the charge of a saved card.
struct GatewayCharge {
    enum class State : quint8 {
        Processing, //!< Not known yet; also words that are not known here.
        Authorised, //!< Put aside.
        Succeeded,
        NeedsAction, //!< The card's bank wants its holder to agree.
        Failed,
        Cancelled, //!< Let go, or never tried.
    };

    QString externalKey; //!< "<provider>:<test|live>:<id>".
    ChargeId charge; //!< Ours, from its metadata; empty when it was made elsewhere.
    State state = State::Processing;
    Money amount{0, Currency::of("EUR")}; //!< What was asked for.
    QDateTime until; //!< UTC: how long it stays put aside; may be null.
    QString rule; //!< Why it failed: "stripe.card_declined:insufficient_funds".
    QString words; //!< The provider's.
};

} // namespace quittance
