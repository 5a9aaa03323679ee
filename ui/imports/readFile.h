#pragma once

#include "core/base/Error.h"

#include <QFuture>

namespace quittance {

//! The bytes of a file the user chose, read beside the window's thread. InvalidInput "file.too_large" above
//! 64 MiB, NotFound "file.unreadable" when it cannot be opened.
QFuture<Result<QByteArray>> readFile(const QString &path);
//! Its first bytes, however long it is. NotFound "file.unreadable".
QFuture<Result<QByteArray>> readHead(const QString &path, qint64 bytes);

} // namespace quittance
