#pragma once

#include "core/outbox/ChargePerformer.h"
#include "core/outbox/RevokePerformer.h"

namespace quittance {

class Workshop;

// What performers of the outbox have booked while they are at it, as the provider's own observations. The
// workshop must outlive what these give.

//! Books what was paid through a link of ours, whichever provider's it is; nothing for one that is none.
RevokePerformer::AskProvider linkAskerOf(Workshop &workshop);

//! Books what a charge through this connection brought in.
ChargePerformer::BookPayment paymentBookerOf(const QString &connection);

} // namespace quittance
