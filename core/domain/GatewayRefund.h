#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDateTime>

namespace quittance {

//! What a provider says of money it sends back to a payer.
struct GatewayRefund {
    //! Pending covers all that is neither sent nor given up: also when the payer must name a bank account
    //! first.
    enum class State : quint8 { Pending, Settled, Failed };

    QString externalKey; //!< "<provider>:<test|live>:<refund id>"; the same refund always has the same key.
    RefundId refund; //!< Ours, from its metadata; empty when it was made at the provider.
    QString charge; //!< External key of the payment.
    State state = State::Pending;
    Money amount{0, Currency::of("EUR")};
    QDateTime at; //!< UTC: when it was asked for.
    QString words; //!< Why it failed, or what it waits for: the provider's words.
};

} // namespace quittance
