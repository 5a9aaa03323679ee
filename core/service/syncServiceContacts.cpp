#include "core/service/SyncService.h"

#include "core/service/Workshop.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmInteractionQuery.h"
#include "core/store/CrmRunTable.h"

// Contacts and interactions as long lists: the first rows, the order of all, the rows behind keys; the syncs
// that brought them.

namespace quittance {

QFuture<Result<ListPage<ContactRow>>> SyncService::contactPage(QString text, int limit) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return CrmContactTable(database).page(text, limit + 1).transform([limit](QList<ContactRow> rows) {
            return firstPageOf(std::move(rows), limit);
        });
    });
}

QFuture<Result<QList<qint64>>> SyncService::contactOrder(QString text) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return CrmContactTable(database).order(text); });
}

QFuture<Result<QList<ContactRow>>> SyncService::contactRows(QList<qint64> keys) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CrmContactTable(database).rows(keys); });
}

QFuture<Result<ListPage<InteractionRow>>> SyncService::interactionPage(QString text, int limit) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return CrmInteractionQuery(database)
            .page(text, limit + 1)
            .transform([limit](QList<InteractionRow> rows) { return firstPageOf(std::move(rows), limit); });
    });
}

QFuture<Result<QList<qint64>>> SyncService::interactionOrder(QString text) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return CrmInteractionQuery(database).order(text); });
}

QFuture<Result<QList<InteractionRow>>> SyncService::interactionRows(QList<qint64> keys) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CrmInteractionQuery(database).rows(keys); });
}

QFuture<Result<QList<CrmSyncRun>>> SyncService::crmRuns(int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CrmRunTable(database).newest(limit); });
}

} // namespace quittance
