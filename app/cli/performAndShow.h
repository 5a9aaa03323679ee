#pragma once

#include "app/cli/Session.h"

namespace quittance {

//! Has the outbox perform what a command asked for, here or by the program that holds the book, and ends with
//! what became of it.
void performAndShow(Session &session, const CommandOutcome &outcome);
//! Likewise, but goes on once all of it is done; ends the command where it is not.
void performThen(Session &session, const CommandOutcome &outcome, std::function<void()> next);

} // namespace quittance
