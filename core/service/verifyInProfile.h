#pragma once

#include "core/journal/Verify.h"

namespace quittance {

class Workshop;

//! Checks the book (verifyLedger()) on a copy in its profile, where nobody else may read, and takes away
//! copies that programs have left which ended in the middle of a check. Blocks as long as the book is large.
Result<LedgerVerdict> verifyInProfile(Workshop &workshop, Database &database);

} // namespace quittance
