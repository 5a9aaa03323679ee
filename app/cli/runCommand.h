#pragma once

#include "app/cli/Arguments.h"

namespace quittance {

//! Runs one command of the command line to its end and returns the exit code. Main thread; runs the event
//! loop.
int runCommand(const Arguments &arguments);

//! The list of commands, for --help and wrong use.
QString helpText();

} // namespace quittance
