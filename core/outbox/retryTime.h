#pragma once

#include <QDateTime>

#include <algorithm>
#include <array>

namespace quittance {

//! When to try again after the n-th try failed (from 1): 1, 5, 15, 60, then every 240 minutes.
inline QDateTime retryTime(const QDateTime &now, int attempts)
{
    constexpr std::array minutes{1, 5, 15, 60, 240};
    const auto index = std::clamp<size_t>(static_cast<size_t>(attempts), 1, minutes.size()) - 1;
    return now.addSecs(60 * minutes[index]);
}

} // namespace quittance
