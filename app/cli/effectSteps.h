#pragma once

#include "app/cli/Session.h"

namespace quittance {

//! Prints how far the effects have come that a command asked for, which decides how it ends. more is added to
//! the answer, lines to its words.
void endWithEffects(
    Session &session, const CommandOutcome &outcome, const QJsonObject &more = {}, const QString &lines = {});

//! Has the outbox performed, here or by the program that holds the book, and goes on. rounds: two where what
//! was asked for waits for something that is asked for with it.
void performEffects(Session &session, int rounds, const std::function<void()> &next);

} // namespace quittance
