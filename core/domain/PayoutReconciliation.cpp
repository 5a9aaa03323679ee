#include "core/domain/PayoutReconciliation.h"

namespace quittance {

namespace {

//! A long weekend beyond the day the provider named.
constexpr int daysOfGrace = 5;

} // namespace

PayoutReconciliation::State payoutArrival(const PayoutRow &row, bool isAtBank, QDate today)
{
    using State = PayoutReconciliation::State;
    if (row.hasFailed)
        return State::Failed;
    if (isAtBank || row.payout.amount.isZero())
        return State::Arrived;
    const QDate expected = row.payout.arrivesOn.isValid() ? row.payout.arrivesOn : row.bookedOn;
    return today > expected.addDays(daysOfGrace) ? State::Late : State::OnItsWay;
}

} // namespace quittance
