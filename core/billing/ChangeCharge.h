#pragma once

#include "core/billing/RequestCharge.h"

namespace quittance {

// What becomes of money that a charge has only put aside.

//! Takes it, all or a part; the rest is released. InvalidInput: charge.not_authorised,
//! charge.change_under_way, charge.authorisation_over, charge.above_authorised, those of checkChargeAmount()
//! and requireRight(Issue); NotFound charge.unknown.
Result<CommandOutcome> requestCapture(
    Book &book, const ChargeId &charge, std::optional<Money> amount, const ChargeRoute &route);

//! Lets it go. InvalidInput and NotFound as requestCapture().
Result<CommandOutcome> requestRelease(Book &book, const ChargeId &charge, const ChargeRoute &route);

} // namespace quittance
