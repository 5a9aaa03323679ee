#include "core/service/ownCrm.h"

#include "core/service/accessTrouble.h"
#include "core/sync/recogniseCrm.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> recogniseOwnCrm(
    Workshop &workshop, Database &database, CrmConnector &connector, const StopFlag &stop)
{
    const Result<CrmAccount> account = recogniseCrm(database, connector, stop);
    noteAccount(workshop, database, connector.provider(), account ? nullptr : &account.error());
    return account.transform([](const CrmAccount &) {});
}

Result<OpenCrm> openOwnCrm(Workshop &workshop, Database &database, const QString &id, const StopFlag &stop)
{
    Result<OpenCrm> crm = openCrm(workshop, database, id);
    if (!crm)
        return crm;
    if (const Result<void> own = recogniseOwnCrm(workshop, database, *crm->connector, stop); !own)
        return fail(own.error());
    return crm;
}

Result<CrmAccount> testCrm(Workshop &workshop, Database &database, const QString &id, const StopFlag &stop)
{
    const Result<OpenCrm> crm = openCrm(workshop, database, id);
    if (!crm)
        return fail(crm.error());
    const Result<CrmAccount> account = crm->connector->account(stop);
    if (!account)
        return account;
    const Result<void> own = checkCrmAccount(database, ConnectionId(id), *account);
    noteAccount(workshop, database, id, own ? nullptr : &own.error());
    return own.transform([&] { return *account; });
}

} // namespace quittance
