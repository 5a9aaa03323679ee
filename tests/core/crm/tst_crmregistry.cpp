#include "tests/core/crm/tst_crmregistry.h"

#include "core/crm/CrmRegistry.h"
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
    QSet<QString> ids;

    for (const CrmPlug &plug : crmPlugs()) {
        const auto connector = plug.make(transport, clock, QUrl(u"https://example.org"_s), SecretText("t"));

        QCOMPARE(connector->provider(), plug.id);
        ids.insert(plug.id);
    }
    QCOMPARE(static_cast<size_t>(ids.size()), crmPlugs().size());
    QVERIFY(ids.contains(u"hubspot"_s));
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
