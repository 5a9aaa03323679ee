#pragma once

#include <algorithm>
#include <chrono>

namespace quittance {

//! How long to leave a service alone after its n-th 429 in a row (from 1): 2, 4, 8 … 60 s, less up to a
//! quarter, so that programs which were turned away together do not come back together. jitter is in parts
//! per thousand, 0 to 999.
constexpr std::chrono::milliseconds rateLimitPause(int times, int jitter)
{
    constexpr std::chrono::milliseconds longest{60'000};
    const std::chrono::milliseconds whole{2000 * (1 << (std::clamp(times, 1, 6) - 1))};
    return std::min(whole, longest) * (1000 - jitter / 4) / 1000;
}

} // namespace quittance
