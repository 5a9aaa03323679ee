#pragma once

#include "core/domain/Payout.h"
#include "core/domain/PayoutBankLine.h"

#include <optional>

namespace quittance {

//! A payout as a list shows it: what it is made of, by kind. Sums are in the payout's currency; those of
//! refunds, disputes and fees are negative when they made it smaller.
struct PayoutRow {
    Payout payout;
    QDate bookedOn;
    bool hasFailed = false;
    bool isExplained = false; //!< The provider said what it is made of.
    qint64 paymentsMinor = 0;
    qint64 refundsMinor = 0;
    qint64 disputesMinor = 0;
    qint64 adjustmentsMinor = 0;
    qint64 feesMinor = 0; //!< Of all lines, and those that are nothing but a fee.
    //! What the lines do not explain. Shown, never absorbed; all of it while isExplained is false.
    qint64 unexplainedMinor = 0;
    QString answer; //!< The provider's words when it failed.
    std::optional<PayoutBankLine> bank = {}; //!< Only in lists that were asked for it.

    //! In sums of several: the money of one that failed did not arrive, and leaves with a later one again.
    bool counts() const { return !hasFailed; }
};

} // namespace quittance
