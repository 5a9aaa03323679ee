#pragma once

#include "core/domain/Decimal.h"
#include "core/domain/Money.h"

namespace quittance {

//! Above which amount somebody types it before it is acted on. A guard against slips of the same person; who
//! else must agree is a matter of the company's own limit.
struct TypingLimit {
    qint64 units = 0; //!< Whole units of whatever currency it is; at most 2'000'000'000, 0: never.

    bool isPassedBy(Money amount) const
    {
        return units > 0 && amount.minor() > units * powerOfTen(amount.currency().decimals());
    }
};

} // namespace quittance
