#include "core/store/copyDatabase.h"

#include "core/store/Database.h"

#include <QFile>

#include <sqlite3.h>

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> copyDatabase(Database &database, const QString &path)
{
    sqlite3 *const connection = database.connection();
    if (!connection || sqlite3_db_readonly(connection, "main") != 1)
        return database.execute(u"VACUUM INTO :path"_s, {{":path"_L1, path}});
    // SQLite (3.40 at least) counts the columns of tables with computed ones wrongly there, when it may only
    // read. Such a book has no log, and nobody writes to it.
    QFile file(database.path());
    if (file.copy(path))
        return {};
    return fail(
        Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s, .detail = file.errorString()});
}

} // namespace quittance
