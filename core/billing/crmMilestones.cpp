#include "core/billing/crmMilestones.h"

#include "core/base/Clock.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/store/CrmMilestoneTable.h"
#include "core/store/CursorTable.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString startedName = u"crm_notes"_s; //!< "on" once what had happened before was passed over.

} // namespace

Result<qint64> askCrmNotes(Book &book, const ConnectionId &connection)
{
    CursorTable cursors(book.database);
    const Result<QString> setting = SettingTable(book.database).value(u"crm.notes"_s);
    const Result<QString> started = cursors.value(connection.text(), startedName);
    if (!setting || !started)
        return fail(setting ? started.error() : setting.error());
    const bool isOn = *setting == "on"_L1;
    const bool wasOn = *started == "on"_L1;
    const QDateTime now = book.clock.now();
    if (!isOn && wasOn) // Switched on again, it begins anew.
        return Transaction::run(book.database, [&] {
            return cursors.set(connection.text(), startedName, u"off"_s, now);
        }).transform([] { return qint64{0}; });
    if (!isOn)
        return 0;
    const Result<QDate> today = bookDay(book.database, now);
    if (!today)
        return fail(today.error());
    CrmMilestoneTable table(book.database);
    if (!wasOn)
        return Transaction::run(book.database, [&]() -> Result<void> {
            const auto past = table.news(connection, *today);
            if (!past)
                return fail(past.error());
            for (const CrmMilestone &milestone : *past)
                if (const auto put = table.put(connection, milestone); !put)
                    return put;
            return cursors.set(connection.text(), startedName, u"on"_s, now);
        }).transform([] { return qint64{0}; });
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            const auto news = table.news(connection, *today);
            if (!news)
                return fail(news.error());
            QList<NewEntry> entries;
            for (const CrmMilestone &milestone : *news) {
                if (const Result<void> put = table.put(connection, milestone); !put)
                    return fail(put.error());
                entries.append({.body = CrmNoteRequested{.customer = milestone.customer,
                                    .invoice = milestone.invoice,
                                    .connection = connection.text(),
                                    .milestone = milestone.name}});
            }
            return entries;
        })
        .transform([](const QList<Entry> &entries) { return qint64{entries.size()}; });
}

} // namespace quittance
