#pragma once

#include "app/cli/Arguments.h"

namespace quittance {

//! Opens the window on a book, or the page where one is chosen, and returns when it is closed. Options:
//! --start shows that page in any case, --guide shows the guided path,
//! --shot FILE writes a picture of the window and ends, --dark and --light choose the look,
//! --stalls FILE writes how long its event loop stood still. Main thread.
int runWindow(const Arguments &arguments);

} // namespace quittance
