#pragma once

#include "core/journal/UpgradeBook.h"

namespace quittance {

class Profile;

//! upgradeProfile() in a thread of its own, while a notice tells what goes on, so that the system sees a
//! living program. Main thread; returns when it is done.
Result<BookUpgrade> upgradeWithNotice(Profile &profile);

} // namespace quittance
