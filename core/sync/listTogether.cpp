#include "core/sync/listTogether.h"

#include "core/sync/listErrors.h"

#include <algorithm>

namespace quittance {

namespace {

constexpr unsigned long lookMs = 50; // A stop flag rings no bell; whoever waits looks at it so often.

} // namespace

void listTogether(std::array<WalkInStep, 2> &walks, PageBell &bell)
{
    const auto isListing = [](const WalkInStep &step) { return step.isListing(); };
    const auto endsBoth = [](const WalkInStep &step) { return !step.done && endsTheSync(step.done.error()); };
    while (std::ranges::any_of(walks, isListing)) {
        if (const auto ended = std::ranges::find_if(walks, endsBoth); ended != walks.end()) {
            for (WalkInStep &other : walks)
                if (other.done)
                    other.done = other.walk.leave().and_then([&] { return ended->done; });
            return;
        }
        const quint64 rings = bell.rings();
        const bool isOneLeft = std::ranges::count_if(walks, isListing) == 1;
        bool wasReady = false;
        for (WalkInStep &step : walks) {
            if (!step.isListing() || (!isOneLeft && !step.walk.isReady()))
                continue;
            wasReady = true;
            step.done = step.walk.listPage();
            if (!step.done)
                break; // It may have ended both.
        }
        if (!wasReady)
            bell.wait(rings, lookMs);
    }
}

} // namespace quittance
