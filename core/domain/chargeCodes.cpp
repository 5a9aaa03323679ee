#include "core/domain/chargeCodes.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateCodes{
    "requested"_L1, "authorised"_L1, "succeeded"_L1, "needs_action"_L1, "failed"_L1, "cancelled"_L1};

} // namespace

QString codeOf(ChargeState state)
{
    return stateCodes[static_cast<size_t>(state)];
}

std::optional<ChargeState> chargeStateFrom(QStringView code)
{
    const auto found
        = std::ranges::find_if(stateCodes, [&](QLatin1StringView known) { return code == known; });
    if (found == stateCodes.end())
        return std::nullopt;
    return static_cast<ChargeState>(std::distance(stateCodes.begin(), found));
}

} // namespace quittance
