#pragma once

#include "core/base/Error.h"

#include <optional>

namespace quittance {

//! Reads "-1234.5600" as an integer count of 10^-decimals. A dot, no grouping, no exponent. Zeros beyond
//! decimals are allowed. InvalidInput: decimal.malformed, decimal.too_precise, decimal.too_large.
Result<qint64> parseDecimal(QStringView text, int decimals);

//! The text of scaled / 10^decimals, with exactly that many decimals.
QString decimalText(qint64 scaled, int decimals);

//! As decimalText, without trailing zeros: "1", "0.5".
QString shortDecimalText(qint64 scaled, int decimals);

//! a × b / divisor, rounded half away from zero (EN 16931: half up, symmetric), over 128 bits in between.
//! Empty when the result does not fit 64 bits. divisor is not 0.
std::optional<qint64> mulDivRound(qint64 a, qint64 b, qint64 divisor);

//! 10^exponent, 0 to 18.
constexpr qint64 powerOfTen(int exponent)
{
    Q_ASSERT(exponent >= 0 && exponent <= 18);
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace quittance
