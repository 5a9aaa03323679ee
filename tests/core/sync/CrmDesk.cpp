#include "tests/core/sync/CrmDesk.h"

#include "core/billing/SaveCustomer.h"
#include "core/outbox/CrmPerformer.h"
#include "core/outbox/OutboxRunner.h"
#include "core/service/crmPorts.h"
#include "core/store/CrmConflictTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CustomerTable.h"

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
    CrmPerformer performer(crm, crmPorts(crm));
    (void)must(OutboxRunner(book, connection.text(), performer).run(true, StopFlag()));
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
