#pragma once

#include <QString>

namespace quittance::sandbox {

//! Amounts as Stripe counts them: whole numbers in the unit it defines for each currency, which is not always
//! ISO's.

//! Decimals Stripe gives the currency (lower-case code).
int decimalsOf(const QString &currency);
//! The smallest amount that can be charged.
qint64 smallestCharge(const QString &currency);
//! The largest amount that can be charged.
qint64 largestCharge(const QString &currency);
//! Whether the unit allows this amount: ISK and UGX take whole units only, three-decimal currencies end in 0.
bool isChargeable(qint64 amount, const QString &currency);
//! What processing costs: 1.5 % (half up) and 25 of the smallest unit.
qint64 feeFor(qint64 amount);
//! For people: "€1,249.97", "CHF 12.00", "¥500".
QString amountText(qint64 amount, const QString &currency);

} // namespace quittance::sandbox
