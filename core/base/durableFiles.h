#pragma once

#include "core/base/Error.h"

namespace quittance {

//! Until this returns a power cut may undo what was written to the file, or which names stand in the
//! directory. Where the system cannot flush a directory (Windows), that part is nothing. Storage
//! "disk.unwritable". Never on a book that SQLite has open in this process: closing the file would drop
//! SQLite's locks.
Result<void> flushToDisk(const QString &path);

//! Gives the file a second name on the same disk, or copies it where the disk knows no second names; on disk
//! when this returns. The name must be free. Storage "disk.unwritable".
Result<void> keepAlso(const QString &path, const QString &secondName);

//! Puts a file in the place of another, at once and wholly, as rename(2) does. Storage "disk.unwritable".
Result<void> putInPlaceOf(const QString &newFile, const QString &path);

} // namespace quittance
