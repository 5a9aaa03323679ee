#include "ui/payouts/waterfall.h"

namespace quittance {

QList<WaterfallStep> waterfallOf(const PayoutRow &row)
{
    using What = WaterfallStep::What;
    QList<WaterfallStep> steps;
    qint64 sum = 0;
    const auto add = [&](What what, qint64 minor) {
        steps.append({.what = what, .minor = minor, .from = sum, .to = sum + minor});
        sum += minor;
    };
    add(What::Gross, row.paymentsMinor);
    add(What::Fees, row.feesMinor);
    add(What::Refunds, row.refundsMinor);
    add(What::Disputes, row.disputesMinor);
    if (row.adjustmentsMinor != 0)
        add(What::Other, row.adjustmentsMinor);
    const qint64 net = row.payout.amount.minor();
    add(What::Unexplained, net - sum);
    steps.append({.what = What::Net, .minor = net, .from = 0, .to = net});
    return steps;
}

} // namespace quittance
