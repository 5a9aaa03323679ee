#include "tests/core/sync/CrmOffice.h"

#include "core/billing/CrmComparison.h"
#include "core/billing/SaveCustomer.h"
#include "core/crm/CrmWriter.h"
#include "core/outbox/CrmPerformer.h"
#include "core/outbox/OutboxRunner.h"
#include "core/service/crmPorts.h"
#include "core/store/CustomerTable.h"
#include "tests/core/sync/HubSpotOffice.h"
#include "tests/core/sync/SalesforceOffice.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

std::unique_ptr<CrmOffice> CrmOffice::of(const QString &provider)
{
    if (provider == "hubspot"_L1)
        return std::make_unique<HubSpotOffice>();
    return std::make_unique<SalesforceOffice>();
}

CrmOffice::CrmOffice(const QString &provider)
    : connection(provider)
{
    serverClock.fix(clock.time);
}

Result<HttpReply> CrmOffice::send(const HttpRequest &request, const StopFlag &)
{
    serverClock.fix(clock.time);
    asked.append(request.url.path());
    return answer(request);
}

void CrmOffice::wait(std::chrono::seconds span)
{
    clock.time = clock.time.addDuration(span);
    serverClock.fix(clock.time);
}

std::unique_ptr<CrmConnector> CrmOffice::ready()
{
    std::unique_ptr<CrmConnector> connector = connect();
    (void)must(readMappedFields(database, *connector, connection));
    return connector;
}

CrmSyncReport CrmOffice::pull(bool full)
{
    wait(std::chrono::seconds(5));
    Book observer = book;
    observer.actor = u"sync:"_s + connection.text();
    return must(syncCrm(observer, *connect(), {.full = full}, {}, StopFlag()));
}

int CrmOffice::push()
{
    wait(std::chrono::seconds(5));
    const int before = writes();
    const std::unique_ptr<CrmConnector> connector = ready();
    CrmPerformer performer(*connector->writer(), crmPorts(*connector));
    (void)must(OutboxRunner(book, connection.text(), performer).run(true, StopFlag()));
    return writes() - before;
}

void CrmOffice::untilQuiet()
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

CustomerId CrmOffice::adopt(CrmKind kind, const QString &id)
{
    (void)pull();
    const CustomerId made
        = must(adoptContact(book, {.connection = connection, .kind = kind, .remoteId = id}, true));
    untilQuiet();
    return made;
}

CustomerId CrmOffice::linked(const QString &name)
{
    wait(std::chrono::seconds(1));
    const QString id = add(CrmKind::Company, name);
    change(CrmKind::Company, id, CrmField::City, u"Bremen"_s);
    change(CrmKind::Company, id, CrmField::Country, u"Germany"_s);
    return adopt(CrmKind::Company, id);
}

QString CrmOffice::recordOf(const CustomerId &id, CrmKind kind)
{
    CrmComparison comparison(database, connection, clock.now());
    return must(comparison.recordOf(known(id).id, kind));
}

Customer CrmOffice::known(const CustomerId &id)
{
    return must(CustomerTable(database).byId(id));
}

void CrmOffice::edit(const CustomerId &id, const std::function<void(Customer &)> &how)
{
    Customer changed = known(id);
    how(changed);
    must(saveCustomer(book, changed));
}

CrmRecord CrmOffice::seen(CrmKind kind, const QString &id)
{
    const CrmReadResult read = must(ready()->read(kind, {id}, StopFlag()));
    Q_ASSERT(read.records.size() == 1);
    return read.records.first();
}

QString CrmOffice::remoteName(CrmField field, CrmKind kind) const
{
    const QList<CrmMapping> mappings = defaultCrmMappings(connection.text());
    const auto found = std::ranges::find_if(
        mappings, [&](const CrmMapping &mapping) { return mapping.field == field && mapping.kind == kind; });
    Q_ASSERT(found != mappings.end());
    return found->remote;
}

} // namespace quittance
