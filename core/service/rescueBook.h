#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/BookRescue.h"

#include <QDateTime>

namespace quittance {

//! Writes what can still be read of a book's file into a new folder inside of another one: the journal's
//! lines as they are (journal.jsonl, personal.jsonl), customers, documents, payments and drafts as CSV, and
//! what could not be read (unreadable.csv). Reads a copy of the file and never opens the file itself for
//! writing. Blocks: minutes for a large book. Any thread. NotFound file.unreadable; Storage disk.unwritable,
//! rescue.nothing (no row can be read); Cancelled rescue.stopped. Where it fails, it leaves no folder.
Result<BookRescue> rescueBook(
    const QString &book, const QString &folder, const QDateTime &now, const StopFlag &stop);

} // namespace quittance
