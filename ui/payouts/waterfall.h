#pragma once

#include "core/domain/PayoutRow.h"

namespace quittance {

//! One step from what was paid in to what reached the bank.
struct WaterfallStep {
    enum class What : quint8 { Gross, Fees, Refunds, Disputes, Other, Unexplained, Net };

    What what = What::Gross;
    qint64 minor = 0; //!< By how much the step changes the sum; of Net the whole.
    qint64 from = 0; //!< Where the sum stood before…
    qint64 to = 0; //!< …and after it.
};

//! The steps of a payout, in the order they are read. They always end at its amount: what its lines do not
//! explain is a step of its own. Other is left out when it is zero.
QList<WaterfallStep> waterfallOf(const PayoutRow &row);

} // namespace quittance
