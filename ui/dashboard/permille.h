#pragma once

#include <QtGlobal>

namespace quittance {

//! Thousandths of a whole that a part is, from 0 to 1000; sums of a whole book fit.
constexpr qint64 permille(qint64 part, qint64 whole)
{
    constexpr qint64 safe = 1'000'000'000'000'000;
    if (part <= 0 || whole <= 0)
        return 0;
    return qMin<qint64>(1000, whole < safe ? part * 1000 / whole : part / (whole / 1000));
}

} // namespace quittance
