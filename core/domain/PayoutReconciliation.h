#pragma once

#include "core/domain/PayoutRow.h"

#include <optional>

namespace quittance {

//! A payout from what was paid to the line on the bank's statement.
struct PayoutReconciliation {
    enum class State : quint8 {
        Arrived, //!< The bank has it, or nothing was to come.
        OnItsWay,
        Late, //!< It should be at the bank by now.
        Failed, //!< It came back to the provider.
    };

    PayoutRow row;
    std::optional<PayoutBankLine> bank;
    State state = State::OnItsWay;

    //! Neither its lines nor the bank leave a question.
    bool isSettled() const { return row.hasFailed || (row.unexplainedMinor == 0 && state != State::Late); }
};

//! How a payout stands at the end of a day. Banks take some days beyond the provider's word: weekends,
//! holidays.
PayoutReconciliation::State payoutArrival(const PayoutRow &row, bool isAtBank, QDate today);

} // namespace quittance
