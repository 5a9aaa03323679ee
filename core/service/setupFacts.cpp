#include "core/service/setupFacts.h"

#include "core/journal/Journal.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/keepBackup.h"
#include "core/service/recoveryKey.h"
#include "core/store/CompanyTable.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/DocumentList.h"
#include "core/store/SettingTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString dismissedKey = u"setup.dismissed"_s;

bool isComplete(const CompanyProfile &company)
{
    const bool isFound = !company.address.street.isEmpty() && !company.address.city.isEmpty();
    return isFound && (!company.vatId.isEmpty() || !company.taxNumber.isEmpty()) && !company.logo.isEmpty();
}

//! A CRM has told whose account it is.
Result<bool> hasCrm(Database &database)
{
    for (const ConnectionFacts &connection : connectionFacts()) {
        if (connection.kind != "crm"_L1)
            continue;
        const auto known = CrmConnectionTable(database).find(ConnectionId(connection.id));
        if (!known)
            return fail(known.error());
        if (*known)
            return true;
    }
    return false;
}

bool hasGateway(Workshop &workshop, Database &database)
{
    for (const ConnectionFacts &connection : connectionFacts()) {
        if (connection.kind != "gateway"_L1 || !isConfigured(workshop, database, connection).value_or(false))
            continue;
        const Result<QStringList> missing = missingSecrets(workshop, database, connection);
        if (missing && missing->isEmpty())
            return true;
    }
    return false;
}

} // namespace

Result<SetupFacts> setupFacts(Workshop &workshop, Database &database)
{
    const auto company = CompanyTable(database).read();
    const auto settings = SettingTable(database).all();
    const Result<bool> isEmpty = DocumentList(database).isEmpty();
    const Result<bool> crm = hasCrm(database);
    if (!company || !settings || !isEmpty || !crm)
        return fail(!company ? company.error()
                : !settings  ? settings.error()
                : !isEmpty   ? isEmpty.error()
                             : crm.error());
    SetupFacts facts{.isDismissed = settings->value(dismissedKey) == "on"_L1};
    const auto set = [&facts](SetupStep step, bool done) { facts.done.at(static_cast<size_t>(step)) = done; };
    set(SetupStep::Company, *company && isComplete(**company));
    set(SetupStep::Invoices, !*isEmpty);
    set(SetupStep::Crm, *crm);
    set(SetupStep::Payments, hasGateway(workshop, database));
    set(SetupStep::Mail, !settings->value(u"smtp.url"_s).isEmpty());
    set(SetupStep::Backup,
        !settings->value(backupFolderKey).isEmpty() && !settings->value(recoveryKeyAtKey).isEmpty());
    return facts;
}

Result<void> dismissSetup(Workshop &workshop, Database &database, bool isDismissed)
{
    Book book = workshop.plainBook(database);
    return Journal(book).change(Touched::Settings,
        [&] { return SettingTable(database).set(dismissedKey, isDismissed ? u"on"_s : QString()); });
}

} // namespace quittance
