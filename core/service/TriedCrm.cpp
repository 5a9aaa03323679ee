#include "core/service/TriedCrm.h"

#include "core/billing/guards.h"
#include "core/crm/CrmRegistry.h"
#include "core/net/OAuthClient.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/service/settingFacts.h"
#include "core/store/SettingTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<CrmToTry> crmToTry(Workshop &workshop, Database &database, const CrmCredentials &given)
{
    CrmToTry crm{.plug = findCrmPlug(given.connection.text()),
        .facts = findConnection(given.connection.text()),
        .url = {}};
    if (!crm.plug || !crm.facts)
        return invalid(u"connection.unknown"_s, u"connection"_s, given.connection.text());
    Book book = workshop.plainBook(database);
    if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
        return fail(allowed.error());
    if (!given.url.isEmpty()) {
        if (const Result<void> fine = checkSetting(crm.facts->urlSetting, given.url); !fine)
            return fail(fine.error());
        crm.url = QUrl(given.url);
        return crm;
    }
    const Result<QString> set = SettingTable(database).value(crm.facts->urlSetting);
    if (!set)
        return fail(set.error());
    crm.url = QUrl(set->isEmpty() ? crm.facts->defaultUrl : *set);
    return crm;
}

Result<void> withTriedCrm(Workshop &workshop, Database &database, const TriedCrm &tried, UnkeptGrant &grant,
    const std::function<Result<void>(CrmConnector &)> &work)
{
    const Result<CrmToTry> crm = crmToTry(workshop, database, tried.given);
    if (!crm)
        return fail(crm.error());
    if (!grant.grant) {
        const std::unique_ptr<CrmConnector> connector = crm->plug->make({.transport = workshop.transport(),
            .clock = workshop.clock(),
            .base = crm->url,
            .token = tried.given.token});
        return work(*connector);
    }
    OAuthService service = crm->plug->oauth(crm->url, tried.given.clientId.trimmed());
    service.clientSecret = tried.given.clientSecret;
    OAuthSession session(workshop.transport(), workshop.clock(), service, grant,
        workshop.profile() + u'/' + tried.given.connection.text() + u".grant.lock"_s);
    const std::unique_ptr<CrmConnector> connector = crm->plug->make({.transport = workshop.transport(),
        .clock = workshop.clock(),
        .base = crm->url,
        .session = &session});
    return work(*connector);
}

} // namespace quittance
