#include "core/sync/ContactSync.h"

#include "core/base/Log.h"
#include "core/crm/CrmInteractions.h"
#include "core/store/CrmOwnerTable.h"
#include "core/store/Transaction.h"
#include "core/sync/ContactStream.h"
#include "core/sync/ContactWalk.h"
#include "core/sync/InteractionStream.h"
#include "core/sync/listErrors.h"

namespace quittance {

using namespace Qt::StringLiterals;

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

void tellBrought(const ContactSyncOrder &order, const ContactWalk &walk)
{
    if (order.brought)
        order.brought(walk.changed() + walk.retired());
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
        if (done.error().rule.endsWith(".scope_missing"_L1))
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
    const ContactWalkPlace place{database, connector, clock, connection, progress, stop};

    ContactSyncReport report;
    if (const Result<void> owners = readOwners(place); !owners) {
        if (!owners.error().rule.endsWith(".scope_missing"_L1))
            return fail(owners.error());
        report.ownersHidden = true;
    }

    // The provider tells its time in whole seconds: what happened within this one is not to wait for the next
    // run.
    const QDateTime now = account.serverTime.addMSecs(999);
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        ContactStream stream(database, connector, connection, kind, order.fields.value(kind));
        ContactWalk walk(place, stream);
        const Result<void> done = walk.run(order, now);
        tellBrought(order, walk);
        if (!done && done.error().rule != ContactWalk::tooManyGone)
            return fail(done.error());
        if (!done)
            report.problems.append(done.error());
        const Result<qint64> known = walk.known();
        if (!known)
            return fail(known.error());
        report.changed += walk.changed();
        report.archived += walk.retired();
        report.known += *known;
    }
    if (const Result<void> read = readInteractions(place, order, now, report); !read)
        return fail(read.error());
    qCInfo(lcSync) << "contacts:" << report.changed << "changed," << report.known << "known,"
                   << report.archived << "archived;" << report.interactions << "interactions";
    return report;
}

} // namespace quittance
