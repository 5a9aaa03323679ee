#pragma once

#include "core/base/Error.h"

namespace quittance {

//! What SQLite's result code means to the caller: Busy "book.busy" where another connection has been writing
//! longer than we are willing to wait, Storage "book.pages_damaged" where the file is not as SQLite wrote it,
//! Storage "book.read_only" where the file is only read and no rule is given, else Storage with the rule.
//! text is SQLite's or the driver's own, which puts no bound value into it.
Error storageError(int code, const QString &text, const QString &rule = {});

} // namespace quittance
