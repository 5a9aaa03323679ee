#pragma once

#include "core/base/Error.h"

class QFile;

namespace quittance {

//! NotFound "file.unreadable": a file that somebody named cannot be read. field: which input named it.
Error unreadableFile(const QString &name, const QString &field = QStringLiteral("file"));

//! Opens a file to read it; a name that is empty opens nothing. NotFound "file.unreadable".
Result<void> openToRead(QFile &file, const QString &field = QStringLiteral("file"));

} // namespace quittance
