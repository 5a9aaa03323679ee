#include "app/prepareBook.h"

#include "app/Profile.h"
#include "core/base/Uuid.h"
#include "core/store/Database.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"

#include <QLockFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString bookIdKey = u"book.id"_s;

} // namespace

Result<QString> prepareBook(const QString &path)
{
#ifdef Q_OS_UNIX
    ::umask(077); // Before SQLite makes its files: the book is for its owner only.
#endif
    // Two programs may find a new book at once: one makes it. upgradeProfile() holds the same lock.
    QLockFile opening(Profile::openingLock(path));
    opening.setStaleLockTime(0); // Not stale by age: an upgrade may take minutes.
    if (!opening.tryLock(static_cast<int>(Profile::openingPatience.count())))
        return fail(Error{.kind = ErrorKind::Busy, .rule = u"book.busy"_s});
    Database database(u"start"_s, path);
    if (database.openError())
        return fail(*database.openError());
    return Transaction::run(database, [&]() -> Result<QString> {
        SettingTable settings(database);
        const Result<QString> known = settings.value(bookIdKey);
        if (!known || !known->isEmpty())
            return known;
        const QString id = makeUuid7(QDateTime::currentDateTimeUtc());
        return settings.set(bookIdKey, id).transform([&id] { return id; });
    });
}

} // namespace quittance
