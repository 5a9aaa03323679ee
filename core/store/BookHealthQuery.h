#pragma once

#include "core/domain/BookHealth.h"

namespace quittance {

//! A file that SQLite finds whole and this program can open. Reads all of it. Any thread.
bool isWholeBook(const QString &path);

//! Looks at a book's file and its backups, for who cannot open it. Changes nothing in them. Reads
//! whole files: seconds for a large book. Any thread.
BookHealth bookHealth(const QString &path, const QString &backupDirectory);

} // namespace quittance
