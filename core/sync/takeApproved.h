#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/journal/Book.h"

namespace quittance {

class PaymentGateway;
struct GatewayNews;

//! Takes the money of those links in news whose payers have approved, where the provider leaves that to us,
//! and adds to news what came of it.
//!
//! The link's entry is the wish. That the taking begins is committed before it is asked for (link_capture),
//! in a transaction that sees whether the link is still to be paid: nobody has asked to close it, and it is
//! over what is open. So a closing that was asked for before keeps the money where it is, and one that is
//! asked for later finds the taking under way. The key is made from the link's id: whoever was cut off asks
//! again with the same one. A definite no lets the payer approve anew, which is another key.
Result<void> takeApproved(Book &book, PaymentGateway &gateway, GatewayNews &news, const StopFlag &stop);

} // namespace quittance
