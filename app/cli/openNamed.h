#pragma once

#include "core/base/Error.h"

class QFile;

namespace quittance {

//! Opens a file that a word or an option of the command line names, to read it. field: which. NotFound
//! "file.unreadable".
Result<void> openNamed(QFile &file, const QString &field);

} // namespace quittance
