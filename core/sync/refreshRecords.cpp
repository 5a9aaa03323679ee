#include "core/sync/refreshRecords.h"

#include "core/store/Transaction.h"
#include "core/sync/ContactApply.h"
#include "core/sync/ContactStream.h"

namespace quittance {

namespace {

Result<void> apply(ContactApply &mirror, const CrmReadResult &told, const QStringList &asked)
{
    QStringList missing = asked;
    for (const CrmRecord &record : told.records) {
        missing.removeAll(record.id);
        const auto known = mirror.records().find(record.id);
        if (!known)
            return fail(known.error());
        // No listing has met it: the pass stays what it was.
        if (const auto put = mirror.put(record, *known ? (*known)->seenPass : 0); !put)
            return put;
    }
    for (auto it = told.renamed.cbegin(); it != told.renamed.cend(); ++it) {
        missing.removeAll(it.key());
        if (const Result<void> merged = mirror.merge(it.key(), it.value()); !merged)
            return merged;
    }
    for (const QString &id : std::as_const(missing))
        if (const Result<void> gone = mirror.forget(id); !gone)
            return gone;
    return {};
}

} // namespace

Result<void> refreshRecords(Database &database, CrmConnector &connector, const ConnectionId &connection,
    ContactRow::Kind kind, const QStringList &ids, const StopFlag &stop)
{
    const qsizetype most = connector.readMax();
    for (qsizetype first = 0; first < ids.size(); first += most) {
        const QStringList asked = ids.mid(first, most);
        const Result<CrmReadResult> told = connector.read(kind, asked, stop);
        if (!told)
            return fail(told.error());
        const Result<void> done = Transaction::run(database, [&]() -> Result<void> {
            ContactStream stream(database, connector, connection, kind, {});
            ContactApply mirror(database, stream, connection);
            return mirror.open().and_then([&] { return apply(mirror, *told, asked); });
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace quittance
