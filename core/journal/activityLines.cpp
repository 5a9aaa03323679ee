#include "core/journal/activityLines.h"

#include "core/journal/describedEntries.h"
#include "core/store/ActivityList.h"
#include "core/store/DocumentList.h"
#include "core/store/EntryTable.h"

#include <algorithm>
#include <numeric>

namespace quittance {

namespace {

constexpr int timelineLength = 200;

} // namespace

Result<QList<ActivityLine>> invoiceTimeline(Database &database, const InvoiceId &invoice)
{
    const Result<QStringList> subjects = DocumentList(database).subjectsOf(invoice);
    if (!subjects)
        return fail(subjects.error());
    return linesAbout(database, *subjects);
}

Result<QList<ActivityLine>> linesAbout(
    Database &database, const QStringList &subjects, const QStringList &entries)
{
    EntryTable table(database);
    Result<QList<StoredEntry>> stored = table.aboutSubjects(subjects, timelineLength);
    for (const QString &id : entries) {
        if (!stored)
            break;
        const Result<StoredEntry> entry = table.byId(EntryId(id));
        if (!entry)
            return fail(entry.error());
        stored->append(*entry);
    }
    if (stored && !entries.isEmpty())
        std::ranges::sort(*stored, std::ranges::greater(), &StoredEntry::seq);
    return describedEntries(database, stored);
}

Result<QList<ActivityLine>> journalPage(Database &database, qint64 seq, int limit)
{
    return describedEntries(database, EntryTable(database).before(seq, limit));
}

Result<QList<ActivityLine>> journalFound(Database &database, const ActivityQuery &query, int limit)
{
    if (!query.text.isEmpty())
        return ActivityList(database).numbers(query, limit).and_then([&](const QList<qint64> &numbers) {
            return journalRows(database, numbers);
        });
    if (!query.oldestFirst)
        return journalPage(database, 0, limit);
    QList<qint64> numbers(limit); // Those that are not there yet are left out.
    std::iota(numbers.begin(), numbers.end(), qint64{1});
    return journalRows(database, numbers);
}

Result<QList<qint64>> journalOrder(Database &database, const ActivityQuery &query)
{
    if (!query.text.isEmpty())
        return ActivityList(database).numbers(query);
    return EntryTable(database).head().transform([&query](const EntryTable::Head &head) {
        QList<qint64> numbers(head.seq); // Without gaps: the journal only grows.
        if (query.oldestFirst)
            std::iota(numbers.begin(), numbers.end(), qint64{1});
        else
            std::iota(numbers.rbegin(), numbers.rend(), qint64{1});
        return numbers;
    });
}

Result<QList<ActivityLine>> journalRows(Database &database, const QList<qint64> &numbers)
{
    return describedEntries(database, EntryTable(database).bySeq(numbers));
}

} // namespace quittance
