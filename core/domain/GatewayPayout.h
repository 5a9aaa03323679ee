#pragma once

#include "core/domain/Payout.h"

#include <QDateTime>

#include <optional>

namespace quittance {

//! One movement of a provider's balance, as far as a payout is made of it.
struct GatewayMove {
    PayoutLine line; //!< In the currency of settlement.
    QDateTime at; //!< UTC.
    //! What the payer paid or got back, where that is in another currency; of the same sign as the line's
    //! gross.
    std::optional<Money> original;
};

//! What a provider says of money it sends to our bank.
struct GatewayPayout {
    Payout payout;
    QDateTime at; //!< UTC: when it was sent.
    bool hasFailed = false;
    bool canBeExplained = false; //!< The provider is ready to tell what it is made of.
    //! The provider never tells. But where all that moved since the one before comes to its amount, it is
    //! made of that.
    bool emptiesBalance = false;
    QString words; //!< Why it failed: the provider's words.
};

} // namespace quittance
