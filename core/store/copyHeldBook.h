#pragma once

#include "core/base/Error.h"

namespace quittance {

//! Copies a book that a program on another computer has open, as it stands after one of its commits, to a
//! file of our own in place of whatever is there. What is read is never opened by SQLite, whose locks and
//! shared memory do not reach other computers. Blocks; any thread. NotFound "file.unreadable"; Storage
//! "disk.unwritable", "book.cannot_open"; Busy "book.busy" when the book changes too fast to be caught.
Result<void> copyHeldBook(const QString &from, const QString &to);

} // namespace quittance
