#pragma once

#include "core/domain/Payout.h"

namespace quittance {

//! What a payout by hand probably consists of: all that became available since the one before it. The
//! provider does not say, so this is a proposal: it is shown, and nothing is booked by it.
struct PayoutProposal {
    QList<PayoutLine> lines; //!< Oldest first; in the payout's currency.
    Money sum{0, Currency::of("EUR")}; //!< Of their nets.
    Money rest{
        0, Currency::of("EUR")}; //!< What the payout's amount has beyond it; negative when less went out.
};

} // namespace quittance
