#pragma once

#include "core/base/Error.h"
#include "core/domain/SetupFacts.h"

namespace quittance {

class Database;
class Workshop;

//! What is still to be set up in this book, by what it says itself: company address, tax number and logo; any
//! document; a CRM whose account is known; a payment provider with its key; a mail server; a backup folder
//! and a recovery key. A keychain that cannot be used leaves payments undone. In a lane.
Result<SetupFacts> setupFacts(Workshop &workshop, Database &database);

//! Whether nobody wants to be reminded any more.
Result<void> dismissSetup(Workshop &workshop, Database &database, bool isDismissed);

} // namespace quittance
