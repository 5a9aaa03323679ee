#include "core/store/Transaction.h"

#include "core/base/CrashPoint.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> Transaction::waitForDisk(Database &database, bool wait)
{
    return database.execute(wait ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
}

Result<void> Transaction::begin(Database &database)
{
    if (const std::optional<Error> refusal = database.whyNotWritten())
        return fail(*refusal);
    return database.execute(u"BEGIN IMMEDIATE"_s);
}

Result<void> Transaction::commit(Database &database)
{
    CrashPoint::reached("before commit");
    Result<void> done = database.execute(u"COMMIT"_s);
    CrashPoint::reached("after commit");
    return done;
}

void Transaction::rollBack(Database &database)
{
    (void)database.execute(u"ROLLBACK"_s); // It fails only where SQLite has rolled back by itself.
}

} // namespace quittance
