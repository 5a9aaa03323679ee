#pragma once

#include "app/cli/Arguments.h"

namespace quittance {

class MainWindow;

//! Writes a picture of the window to the file --shot names, --size 1280x800 large, once it has come to rest,
//! and ends the program: 0 when the file was written.
void photograph(MainWindow &window, const Arguments &arguments);

} // namespace quittance
