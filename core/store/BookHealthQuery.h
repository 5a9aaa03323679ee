#pragma once

#include "core/domain/BookHealth.h"

namespace quittance {

//! Looks at a book's file and its backups, for who cannot open it. Changes nothing in them. Reads
//! whole files: seconds for a large book. Any thread.
BookHealth bookHealth(const QString &path, const QString &backupDirectory);

} // namespace quittance
