#include "core/service/SyncService.h"

#include "core/service/Workshop.h"
#include "core/store/CrmContactTable.h"

// Contacts as a long list: the first rows, the order of all, the rows behind keys.

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

} // namespace quittance
