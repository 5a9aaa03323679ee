#pragma once

#include "core/base/Error.h"
#include "core/domain/GatewayPayout.h"
#include "core/journal/Book.h"

namespace quittance {

//! Writes down that a provider sends money to our bank, or that it came back; what is known already changes
//! nothing.
Result<void> notePayout(Book &book, const GatewayPayout &payout);

//! Writes down what a payout is made of, and books of it what no other entry does: fees, the exchange into
//! the currency of settlement, and movements that are neither payment, refund nor dispute.
Result<void> explainPayout(Book &book, const Payout &payout, const QList<GatewayMove> &moves);

} // namespace quittance
