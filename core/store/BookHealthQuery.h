#pragma once

#include "core/domain/BookHealth.h"

namespace quittance {

//! Looks at a book's file and its backups, for who cannot open it. Changes nothing, makes no file. Reads the
//! whole file: seconds for a large book. Any thread.
BookHealth bookHealth(const QString &path, const QString &backupDirectory);

} // namespace quittance
