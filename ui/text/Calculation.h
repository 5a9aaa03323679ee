#pragma once

#include "core/base/Error.h"
#include "ui/text/MoneyText.h"

namespace quittance {

//! What somebody typed into a field for a number: the number itself, or what is to be worked out for it, as
//! "3*49.90" or "(120 − 20) / 4"; × and ÷ are understood, too. The answer is × 10^decimals. A calculation is
//! exact and rounded once at its end, half away from zero; a number alone must not have more decimals.
//! Whether "1.234" is clear depends on typedDecimals, as in plainNumber(). InvalidInput, field "amount":
//! amount.ambiguous, decimal.malformed (also a division by zero), decimal.too_precise, decimal.too_large.
Result<qint64> calculated(
    const QString &typed, int typedDecimals, int decimals, const QLocale &locale = textLocale());

} // namespace quittance
