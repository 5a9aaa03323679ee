#include "tests/core/sync/CrmDesk.h"

#include "core/billing/CreateInCrm.h"
#include "core/billing/SaveCustomer.h"
#include "core/store/CrmConflictTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/EffectTable.h"
#include "core/store/Transaction.h"
#include "core/sync/refreshRecords.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

CrmSyncReport CrmDesk::pull(bool full)
{
    clock.time = clock.time.addSecs(5);
    Book observer = book;
    observer.actor = u"sync:hubspot"_s;
    return must(syncCrm(observer, crm, {.full = full}, {}, StopFlag()));
}

int CrmDesk::push()
{
    clock.time = clock.time.addSecs(5);
    const int before = crm.writes;
    for (const EffectRecord &effect : must(EffectTable(database).due(u"hubspot"_s, clock.now(), false))) {
        if (effect.what != OutboxWhat::CrmPush)
            continue;
        const auto refreshed = [&](CrmKind kind) {
            const QString id = recordOf(effect.customer, kind);
            return id.isEmpty() ? Result<void>()
                                : refreshRecords(database, crm, connection, kind, {id}, StopFlag());
        };
        if (!refreshed(CrmKind::Company) || !refreshed(CrmKind::Person))
            continue; // Offline: it waits.
        CrmPushContent content = must(crmPushContent(database, connection, effect.customer, clock.now()));
        if (content.isEmpty())
            content = must(crmCreationContent(database, connection, effect.customer, clock.now()));
        std::optional<Error> refused;
        QList<Error> leftOut;
        QList<CrmUntaken> untaken;
        for (const CrmTell &tell : content.records) {
            const auto outcomes = must(crm.write({{.push = effect.entry,
                                                     .kind = tell.kind,
                                                     .remoteId = tell.remoteId,
                                                     .ourId = effect.customer.text(),
                                                     .values = tell.values,
                                                     .unchangedSince = tell.unchangedSince,
                                                     .stamp = tell.stamp}},
                StopFlag()));
            const CrmWriteOutcome outcome = outcomes.first();
            QList<Error> refusals = outcome.leftOut;
            if (outcome.error) {
                refused = outcome.error;
                refusals.append(*outcome.error);
            }
            leftOut += refusals;
            CrmTell taken = tell;
            for (const Error &each : std::as_const(refusals)) {
                if (!taken.values.contains(each.field))
                    continue;
                untaken.append({.kind = tell.kind,
                    .field = each.field,
                    .text = taken.values.take(each.field).toString(),
                    .rule = each.rule});
            }
            if (!outcome.error)
                must(Transaction::run(database, [&] {
                    return noteCrmTold(database, connection, effect.customer, taken, outcome.remoteId);
                }));
        }
        if (refused && refused->kind == ErrorKind::Busy)
            continue; // It is read again and told then.
        for (const Error &each : std::as_const(leftOut))
            must(append({{.body = CrmPushRejected{.request = effect.entry,
                              .customer = effect.customer,
                              .rule = each.rule,
                              .field = each.field,
                              .words = {}}}}));
        must(Transaction::run(database,
            [&] { return noteCrmUntaken(database, connection, effect.customer, effect.entry, untaken); }));
        if (leftOut.isEmpty())
            must(append({{.body = CrmPushDone{.request = effect.entry, .customer = effect.customer}}}));
    }
    return crm.writes - before;
}

void CrmDesk::untilQuiet()
{
    for (int round = 0; round < 6; ++round) {
        const CrmSyncReport report = pull(true);
        const int written = push();
        if (report.customers == CrmRun() && written == 0)
            return;
    }
    std::fprintf(stderr, "FATAL: the two sides never come to rest\n");
    std::_Exit(1);
}

CustomerId CrmDesk::linked(const QJsonObject &values)
{
    QJsonObject all{{u"name"_s, u"Nordwind AG"_s}, {u"city"_s, u"Bremen"_s}, {u"country"_s, u"Germany"_s},
        {u"phone"_s, u"0421 123456"_s}};
    for (auto it = values.begin(); it != values.end(); ++it)
        all.insert(it.key(), it.value());
    const QString id = crm.add(CrmKind::Company, all);
    pull();
    const CustomerId made = must(
        adoptContact(book, {.connection = connection, .kind = CrmKind::Company, .remoteId = id}, true));
    untilQuiet();
    return made;
}

QString CrmDesk::recordOf(const CustomerId &id, CrmKind kind)
{
    CrmComparison comparison(database, connection, clock.now());
    return must(comparison.recordOf(known(id).id, kind));
}

QString CrmDesk::there(const CustomerId &id, const QString &name)
{
    return crm.valuesOf(CrmKind::Company, recordOf(id)).value(name).toString();
}

void CrmDesk::changeThere(const CustomerId &id, const QJsonObject &values)
{
    clock.time = clock.time.addSecs(1);
    crm.change(CrmKind::Company, recordOf(id), values);
}

Customer CrmDesk::known(const CustomerId &id)
{
    return must(CustomerTable(database).byId(id));
}

void CrmDesk::edit(const CustomerId &id, const std::function<void(Customer &)> &how)
{
    Customer changed = known(id);
    how(changed);
    must(saveCustomer(book, changed));
}

QList<CrmConflict> CrmDesk::conflicts()
{
    return must(CrmConflictTable(database).list());
}

CrmMapping CrmDesk::mapping(CrmField field)
{
    const auto all = must(CrmMappingTable(database, connection).all());
    return *std::ranges::find(all, field, &CrmMapping::field);
}

} // namespace quittance
