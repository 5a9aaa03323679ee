#include "core/sync/ContactSync.h"

#include "core/base/Log.h"
#include "core/crm/CrmInteractions.h"
#include "core/crm/isPermissionMissing.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmOwnerTable.h"
#include "core/store/LogDrain.h"
#include "core/store/Transaction.h"
#include "core/sync/ContactStream.h"
#include "core/sync/InteractionStream.h"
#include "core/sync/listErrors.h"
#include "core/sync/listTogether.h"

#include <optional>

namespace quittance {

namespace {

Result<void> readOwners(const ContactWalkPlace &place)
{
    QList<CrmOwner> owners;
    QString cursor;
    do {
        const Result<CrmOwnerPage> page = place.connector.owners(cursor, place.stop);
        if (!page)
            return fail(page.error());
        if (!page->next.isEmpty() && page->next == cursor)
            break; // Names are worth no endless walk.
        owners += page->owners;
        cursor = page->next;
    } while (!cursor.isEmpty());

    CrmOwnerTable table(place.database);
    return Transaction::run(place.database, [&]() -> Result<void> {
        for (const CrmOwner &owner : std::as_const(owners))
            if (const Result<void> put = table.put(place.connection, owner.id, owner.name); !put)
                return put;
        return {};
    });
}

//! A person may have been read before a merge of companies that was stored before the person.
Result<void> followMerged(const ContactWalkPlace &place)
{
    if (place.connector.mergesCanBeUndone()) // They are told by the bin, when all persons are there.
        return {};
    CrmContactTable contacts(place.database);
    return Transaction::run(place.database, [&] { return contacts.followMerged(place.connection); });
}

void tellBrought(const ContactSyncOrder &order, const ContactWalk &walk)
{
    if (order.brought)
        order.brought(walk.changed() + walk.retired());
}

//! Two lists of companies and people are one to whoever waits for them.
class ContactProgress
{
public:
    explicit ContactProgress(const ContactSync::Progress &tell)
        : m_tell(tell)
    {
    }

    void setTogether(bool together) { m_together = together; }
    void operator()(const SyncProgress &progress)
    {
        m_lists.insert(progress.stage, progress);
        if (!m_together)
            return m_tell(progress);
        SyncProgress all{.connection = progress.connection, .stage = QStringLiteral("contacts")};
        bool isWhole = true;
        for (const SyncProgress &list : std::as_const(m_lists)) {
            all.done += list.done;
            all.total += list.total;
            isWhole = isWhole && list.total > 0;
        }
        if (!isWhole)
            all.total = 0;
        m_tell(all);
    }

private:
    const ContactSync::Progress &m_tell;
    QHash<QString, SyncProgress> m_lists; //!< The latest of each.
    bool m_together = false; //!< Both are being listed.
};

//! Companies and people; side by side as long as both are read whole.
Result<void> readContacts(const ContactWalkPlace &place, const ContactSyncOrder &order, const QDateTime &now,
    ContactSyncReport &report)
{
    ContactProgress both(place.progress);
    const ContactSync::Progress tell = place.progress ? ContactSync::Progress(std::ref(both)) : nullptr;
    const ContactWalkPlace here{place.database, place.connector, place.clock, place.connection, tell,
        place.stop, place.bell, place.drain};
    const auto streamOf = [&](CrmKind kind) {
        return ContactStream(
            place.database, place.connector, place.connection, kind, order.fields.value(kind));
    };
    ContactStream companies = streamOf(CrmKind::Company);
    ContactStream persons = streamOf(CrmKind::Person);
    ContactWalk first(here, companies);
    ContactWalk second(here, persons);
    std::array walks{WalkInStep{.walk = first}, WalkInStep{.walk = second}};

    for (WalkInStep &step : walks)
        if (step.done = step.walk.begin(order, now); !step.done && endsTheSync(step.done.error()))
            return step.done;
    const bool isFirstLoad = first.isFirst() && second.isFirst();
    if (isFirstLoad) // It is much, and no commit of it waits for the disk.
        place.drain.emplace(place.database.path(), [&place] { return place.database.whyNotWritten(); });
    const bool arePersonsListed = walks[1].isListing();
    both.setTogether(walks[0].isListing() && arePersonsListed);
    listTogether(walks, place.bell);
    both.setTogether(false);
    if (arePersonsListed && walks[1].done)
        walks[1].done = followMerged(place);
    if (isFirstLoad && walks[0].done && walks[1].done)
        place.connector.foreseeRest(order.interactions, place.stop);
    Result<void> done;
    for (WalkInStep &step : walks) {
        if (step.done && (done || !endsTheSync(done.error())))
            step.done = step.walk.finish();
        tellBrought(order, step.walk);
        report.changed += step.walk.changed();
        report.archived += step.walk.retired();
        if (!step.done && step.done.error().rule == ContactWalk::tooManyGone) {
            report.problems.append(step.done.error());
            step.done = {};
        }
        if (step.done)
            step.done = step.walk.known().transform([&](qint64 known) { report.known += known; });
        // What ends the sync says more than what ends one list: how long nothing may be asked, for one.
        if (done || (!step.done && endsTheSync(step.done.error()) && !endsTheSync(done.error())))
            done = step.done;
    }
    return done;
}

//! A list that may not be read is a feature that is off, and one that is refused is one list: customers are
//! compared all the same.
Result<void> readInteractions(const ContactWalkPlace &place, const ContactSyncOrder &order,
    const QDateTime &now, ContactSyncReport &report)
{
    CrmInteractions *interactions = place.connector.interactions();
    if (!interactions || !order.interactions)
        return {};
    for (const Interaction::Kind list : interactions->lists()) {
        InteractionStream stream(place.database, place.connector, place.connection, list);
        ContactWalk walk(place, stream);
        const Result<void> done = walk.run(order, now);
        tellBrought(order, walk);
        report.interactions += walk.changed() + walk.retired();
        if (done)
            continue;
        if (isPermissionMissing(done.error()))
            report.hidden.append(done.error());
        else if (endsTheSync(done.error()))
            return fail(done.error());
        else if (done.error().kind != ErrorKind::NotFound) // A list that does not exist there is none.
            report.problems.append(inList(done.error(), stream.name()));
    }
    return {};
}

} // namespace

Result<ContactSyncReport> ContactSync::run(Database &database, CrmConnector &connector, Clock &clock,
    const CrmAccount &account, const ContactSyncOrder &order, const Progress &progress, const StopFlag &stop)
{
    const ConnectionId connection(connector.provider()); // One connection a provider in version 1.
    PageBell bell;
    std::optional<LogDrain> drain;
    const ContactWalkPlace place{database, connector, clock, connection, progress, stop, bell, drain};

    ContactSyncReport report;
    if (const Result<void> owners = readOwners(place); !owners) {
        if (!isPermissionMissing(owners.error()))
            return fail(owners.error());
        report.ownersHidden = true;
    }

    // The provider tells its time in whole seconds: what happened within this one is not to wait for the next
    // run.
    const QDateTime now = account.serverTime.addMSecs(999);
    if (const Result<void> read = readContacts(place, order, now, report); !read)
        return fail(read.error());
    if (const Result<void> read = readInteractions(place, order, now, report); !read)
        return fail(read.error());
    qCInfo(lcSync) << "contacts:" << report.changed << "changed," << report.known << "known,"
                   << report.archived << "archived;" << report.interactions << "interactions";
    return report;
}

} // namespace quittance
