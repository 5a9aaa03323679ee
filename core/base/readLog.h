#pragma once

#include "core/base/Error.h"
#include "core/base/LogLine.h"

namespace quittance {

//! Reads the log below a directory, where installLogSink() writes it, with the files it was turned into;
//! newest first. What may be a secret is taken out again, because an older program may have known fewer of
//! them. No log is an empty one. NotFound "file.unreadable". Reads up to 10 MB: not in the window's thread.
Result<LogPage> readLog(const QString &directory, const LogQuery &query);

} // namespace quittance
