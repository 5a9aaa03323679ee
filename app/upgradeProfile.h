#pragma once

#include "core/journal/UpgradeBook.h"

namespace quittance {

class Profile;

//! Brings the book of a profile to this program's schema under both of its locks, and keeps the old file in
//! backup/. Takes the locks that the profile does not hold yet, and gives those back. Blocks, possibly for
//! minutes, in any thread, while nobody else uses the profile object. Errors of upgradeBook(); Busy
//! book.busy, upgrade.in_use.
Result<BookUpgrade> upgradeProfile(Profile &profile);

} // namespace quittance
