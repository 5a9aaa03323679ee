#include "core/store/Checkpointer.h"

#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<Checkpointer::Outcome> Checkpointer::move(Database &worker)
{
    auto row = worker.query(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return Outcome();
    return Outcome{.logPages = row->value(1).toLongLong(), .movedPages = row->value(2).toLongLong()};
}

Result<Checkpointer::Outcome> Checkpointer::run()
{
    Database guard(u"checkpoint-guard"_s, m_path, Database::Open::AsItIs);
    Database worker(u"checkpoint"_s, m_path, Database::Open::AsItIs);
    for (const Database *database : {&guard, &worker})
        if (database->openError())
            return fail(*database->openError());
    if (const Result<void> locked = guard.execute(u"BEGIN IMMEDIATE"_s); !locked)
        return fail(locked.error());
    Result<Outcome> done = move(worker);
    if (const Result<void> released = guard.execute(u"ROLLBACK"_s); !released && done)
        return fail(released.error());
    return done;
}

} // namespace quittance
