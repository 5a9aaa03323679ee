#include "core/journal/Replay.h"

#include "core/journal/Fold.h"
#include "core/journal/Journal.h"
#include "core/store/EntryTable.h"
#include "core/store/ProjectionTables.h"
#include "core/store/Transaction.h"

namespace quittance {

Result<void> rebuildProjections(Database &database)
{
    return Transaction::run(database, [&]() -> Result<void> {
        if (const Result<void> emptied = ProjectionTables(database).empty(Fold::projectionTables()); !emptied)
            return emptied;
        Fold fold(database);
        return EntryTable(database).each([&fold](const StoredEntry &stored) {
            return decodeEntry(stored).and_then([&fold](const Entry &entry) { return fold.apply(entry); });
        });
    });
}

Result<QHash<QString, QByteArray>> projectionDigests(Database &database)
{
    return ProjectionTables(database).digests(Fold::projectionTables());
}

} // namespace quittance
