#include "core/store/storageError.h"

#include <sqlite3.h>

namespace quittance {

Error storageError(int code, const QString &text, const QString &rule)
{
    const int primary = code & 0xff; // An extended code carries its reason above that.
    if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED)
        return Error{.kind = ErrorKind::Busy, .rule = QStringLiteral("book.busy"), .detail = text};
    if (primary == SQLITE_CORRUPT) // Whatever failed because of it, this is what to mend.
        return Error{
            .kind = ErrorKind::Storage, .rule = QStringLiteral("book.pages_damaged"), .detail = text};
    if (primary == SQLITE_READONLY && rule.isEmpty())
        return Error{.kind = ErrorKind::Storage, .rule = QStringLiteral("book.read_only"), .detail = text};
    return Error{.kind = ErrorKind::Storage, .rule = rule, .detail = text};
}

} // namespace quittance
