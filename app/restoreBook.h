#pragma once

#include "core/base/Error.h"

namespace quittance {

//! Puts a copy of a backup in the place of a profile's book. The file that was there, with its log, is kept
//! in backup/ under a name that begins with keptAs: "damaged-….sqlite". Answers where; empty where there was
//! none. Holds both locks of the profile meanwhile. Blocks; any thread. Busy
//! upgrade.in_use; Storage disk.unwritable.
Result<QString> restoreBook(const QString &folder, const QString &backup, const QString &keptAs);

//! Copies a book's file, with its log where it has one, as the book of a folder that has none. Storage
//! disk.unwritable, profile.cannot_create.
Result<void> copyBook(const QString &file, const QString &folder);

} // namespace quittance
