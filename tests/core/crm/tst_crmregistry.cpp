#include "tests/core/crm/tst_crmregistry.h"

#include "core/crm/CrmRegistry.h"
#include "core/crm/hubspot/HubSpotOwnFields.h"
#include "core/crm/salesforce/salesforceFault.h"
#include "core/domain/CrmMapping.h"
#include "core/net/OAuthSession.h"
#include "tests/core/net/FakeAuthorization.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeTransport.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCrmRegistry::makesAConnectorThatKnowsItsName()
{
    FakeTransport transport;
    FakeClock clock;
    FakeOAuthStore store;
    OAuthSession session(transport, clock, OAuthService(), store, u"unused.lock"_s);
    QSet<QString> ids;

    for (const CrmPlug &plug : crmPlugs()) {
        const auto connector = plug.make({.transport = transport,
            .clock = clock,
            .base = QUrl(u"https://example.org"_s),
            .token = SecretText("t"),
            .session = &session});

        QCOMPARE(connector->provider(), plug.id);
        ids.insert(plug.id);
    }
    QCOMPARE(static_cast<size_t>(ids.size()), crmPlugs().size());
    QVERIFY(ids.contains(u"hubspot"_s) && ids.contains(u"salesforce"_s));
}

void TestCrmRegistry::theDefaultsNameTheFieldTheWritersUseForOurId()
{
    for (const auto &[provider, field] : {std::pair(u"hubspot"_s, QString(hubSpotExternalId)),
             std::pair(u"salesforce"_s, QString(salesforceExternalId))}) {
        const QList<CrmMapping> defaults = defaultCrmMappings(provider);
        const auto mapping = std::ranges::find(defaults, CrmField::ExternalId, &CrmMapping::field);
        QVERIFY(mapping != defaults.end());
        QCOMPARE(mapping->remote, field);
    }
}

void TestCrmRegistry::aPersonSignsInToSalesforceWithTheirOwnApp()
{
    const CrmPlug *plug = findCrmPlug(u"salesforce"_s);
    QVERIFY(plug && plug->oauth);

    const OAuthService service = plug->oauth(QUrl(u"https://nordwind.my.salesforce.com"_s), u"3MVG9"_s);

    QCOMPARE(service.clientId, u"3MVG9"_s);
    QCOMPARE(service.authorize, QUrl(u"https://nordwind.my.salesforce.com/services/oauth2/authorize"_s));
    QCOMPARE(service.token, QUrl(u"https://nordwind.my.salesforce.com/services/oauth2/token"_s));
    QVERIFY(service.clientSecret.isEmpty() && service.rotates);
    QCOMPARE(service.callbackHost, u"localhost"_s);
    QCOMPARE(service.ports.size(), qsizetype{3});
}

void TestCrmRegistry::aPersonSignsInToHubSpotWithTheirOwnAppAndItsSecret()
{
    const CrmPlug *plug = findCrmPlug(u"hubspot"_s);
    QVERIFY(plug && plug->oauth && plug->takesToken);

    const OAuthService service = plug->oauth(QUrl(u"https://api.hubapi.com"_s), u"app-1"_s);

    QCOMPARE(service.authorize, QUrl(u"https://app.hubspot.com/oauth/authorize"_s));
    QCOMPARE(service.token, QUrl(u"https://api.hubapi.com/oauth/2026-09/token"_s));
    QVERIFY(service.scopes.contains(u"crm.objects.companies.read"_s));
    QVERIFY(service.optionalScopes.contains(u"sales-email-read"_s));
    QCOMPARE(service.callbackHost, u"localhost"_s);
    QCOMPARE(service.ports.size(), qsizetype{3});
    QVERIFY(!service.rotates);
    const auto secret = std::ranges::find(plug->fields, u"client_secret"_s, &CrmSettingsField::name);
    QVERIFY(secret != plug->fields.end() && !secret->required);
    QCOMPARE(secret->kind, CrmSettingsField::Kind::Secret);
}

void TestCrmRegistry::asksForATokenAndKnowsTheUsualHost()
{
    const CrmPlug *plug = findCrmPlug(u"hubspot"_s);
    QVERIFY(plug);

    const auto token = std::ranges::find(plug->fields, u"token"_s, &CrmSettingsField::name);
    const auto base = std::ranges::find(plug->fields, u"base_url"_s, &CrmSettingsField::name);

    QVERIFY(token != plug->fields.end());
    QCOMPARE(token->kind, CrmSettingsField::Kind::Secret);
    QVERIFY(token->required);
    QVERIFY(base != plug->fields.end());
    QCOMPARE(base->preset, u"https://api.hubapi.com"_s);
}

void TestCrmRegistry::hasNothingUnderAnUnknownName()
{
    QVERIFY(!findCrmPlug(u"nobody"_s));
}
