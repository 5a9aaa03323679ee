#pragma once

#include "app/cli/Session.h"

namespace quittance {

//! Has the outbox perform what a command asked for, here or by the program that holds the book, and ends with
//! what became of it.
void performAndShow(Session &session, const CommandOutcome &outcome);
//! Likewise, but goes on once all of it is done; ends the command where it is not.
void performThen(Session &session, const CommandOutcome &outcome, std::function<void()> next);

//! Has the outbox performed and goes on, however that went. rounds: two where what was asked for waits for
//! something that is asked for with it.
void performRounds(Session &session, int rounds, const std::function<void()> &next);
//! Prints how far the effects have come that a command asked for, which decides how it ends. more is added to
//! the answer; lines are its words.
void showEffects(
    Session &session, const CommandOutcome &outcome, const QJsonObject &more, const QString &lines);

} // namespace quittance
