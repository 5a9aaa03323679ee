#pragma once

#include "core/sync/ContactWalk.h"

#include <array>

namespace quittance {

//! One of the walks that are read together, and how it went so far.
struct WalkInStep {
    ContactWalk &walk;
    Result<void> done = {};

    bool isListing() const { return done && walk.isListing(); }
};

//! Reads the lists of two walks that have begun side by side, each in a thread of its own: a page is taken in
//! from whichever has one, so that the longer list alone says how long it takes. Until neither lists. An
//! error ends its own walk, and one that ends the sync both; what they have brought is kept. bell: that of
//! both.
void listTogether(std::array<WalkInStep, 2> &walks, PageBell &bell);

} // namespace quittance
