#include "tests/sandbox/hubspot/tst_hubspot_checks.h"

#include "tests/sandbox/hubspot/HubSpotTester.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"/crm/objects/2026-09/contacts"_s;
const QString search = u"/crm/objects/2026-09/contacts/search"_s;

} // namespace

void TestHubSpotChecks::refusesAWrongToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");

    QTest::newRow("a private app's") << QByteArray("pat-na1-0123") << 200;
    QTest::newRow("the wrong one") << QByteArray("pat-wrong") << 401;
    QTest::newRow("of another kind") << QByteArray("sk_test_1") << 401;
    QTest::newRow("none") << QByteArray() << 401;
}

void TestHubSpotChecks::refusesAWrongToken()
{
    QFETCH(const QByteArray, token);
    HubSpotTester tester;
    tester.token = token;

    const QJsonObject answer = tester.get(list);

    QTEST(tester.reply.status, "status");
    const bool refused = tester.reply.status == 401;
    QCOMPARE(answer["category"_L1].toString(), refused ? u"INVALID_AUTHENTICATION"_s : QString());
}

void TestHubSpotChecks::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const QString batch = u"/crm/objects/2026-09/contacts/batch/read"_s;
    const auto row
        = [](const char *name, const QByteArray &method, const QString &target, const QByteArray &body,
              int status) { QTest::newRow(name) << method << target << body << status; };
    row("a page of more than 100", "GET", list + u"?limit=101"_s, {}, 400);
    row("a page of none", "GET", list + u"?limit=0"_s, {}, 400);
    row("a limit in words", "GET", list + u"?limit=ten"_s, {}, 400);
    row("a cursor that is none", "GET", list + u"?after=x"_s, {}, 400);
    row("an unknown parameter", "GET", list + u"?page=2"_s, {}, 400);
    row("an unknown association", "GET", list + u"?associations=deals"_s, {}, 400);
    row("archived maybe", "GET", list + u"?archived=maybe"_s, {}, 400);
    row("a record that is not there", "GET", list + u"/1"_s, {}, 404);
    row("an id in words", "GET", list + u"/abc"_s, {}, 404);
    row("another type", "GET", u"/crm/objects/2026-09/deals"_s, {}, 404);
    row("another version", "GET", u"/crm/objects/2019-03/contacts"_s, {}, 404);
    row("another path", "GET", u"/crm"_s, {}, 404);
    row("v4 for objects", "GET", u"/crm/v4/objects/contacts"_s, {}, 404);
    row("a batch by GET", "GET", batch, {}, 405);
    row("a list by PUT", "PUT", list, "{}", 405);
    row("no JSON at all", "POST", batch, "inputs=1", 400);
    row("JSON that is no object", "POST", batch, "[1]", 400);
    row("a batch of nothing", "POST", batch, "{\"inputs\":[]}", 400);
    row("an id as number", "POST", batch, "{\"inputs\":[{\"id\":951}]}", 400);
    row("an unknown member", "POST", batch, "{\"inputs\":[{\"id\":\"951\"}],\"limit\":5}", 400);
    row("a property that is not unique", "POST", batch,
        "{\"inputs\":[{\"id\":\"951\"}],\"idProperty\":\"firstname\"}", 400);
    row("a very long address", "GET", list + u"?properties="_s + QString(9000, u'a'), {}, 414);
}

void TestHubSpotChecks::refuses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, target);
    QFETCH(const QByteArray, body);
    HubSpotTester tester;

    tester.ask(method, target, body);

    QTEST(tester.reply.status, "status");
}

void TestHubSpotChecks::refusesMoreThanAHundredIds()
{
    HubSpotTester tester;
    QJsonArray inputs;
    for (int i = 0; i < 100; ++i)
        inputs.append(QJsonObject{{u"id"_s, QString::number(951 + i)}});

    const QJsonObject hundred = tester.post(list + u"/batch/read"_s, {{u"inputs"_s, inputs}});
    QCOMPARE(hundred["results"_L1].toArray().size(), 100);

    inputs.append(QJsonObject{{u"id"_s, u"1100"_s}});
    tester.post(list + u"/batch/read"_s, {{u"inputs"_s, inputs}});
    QCOMPARE(tester.reply.status, 400);
}

void TestHubSpotChecks::countsItsLimitsInHeadersExceptForSearch()
{
    HubSpotTester tester;

    tester.get(list);
    tester.get(list);
    QCOMPARE(tester.reply.headers["x-hubspot-ratelimit-max"], "190");
    QCOMPARE(tester.reply.headers["x-hubspot-ratelimit-remaining"], "188");
    QCOMPARE(tester.reply.headers["x-hubspot-ratelimit-interval-milliseconds"], "10000");
    QCOMPARE(tester.reply.headers["x-hubspot-ratelimit-daily-remaining"], "624998");

    tester.post(search, {});
    QVERIFY(!tester.reply.headers.contains("x-hubspot-ratelimit-max"));
}

void TestHubSpotChecks::tellsItsTimeInEveryReply()
{
    HubSpotTester tester;
    const QByteArray expected = "Wed, 25 Nov 2026 09:30:15 GMT";

    tester.get(list);
    QCOMPARE(tester.reply.headers["date"], expected);
    tester.get(u"/nowhere"_s);
    QCOMPARE(tester.reply.headers["date"], expected);
    tester.hubSpot.limits().refuseNext(HubSpotPolicy::Daily, 1);
    tester.get(list);
    QCOMPARE(tester.reply.status, 429);
    QCOMPARE(tester.reply.headers["date"], expected);
}

void TestHubSpotChecks::allowsFiveSearchesASecond()
{
    HubSpotTester tester;
    tester.hubSpot.limits().enforce(true);

    for (int i = 0; i < 5; ++i) {
        tester.post(search, {});
        QCOMPARE(tester.reply.status, 200);
    }
    const QJsonObject sixth = tester.post(search, {});
    QCOMPARE(tester.reply.status, 429);
    QCOMPARE(sixth["policyName"_L1].toString(), u"SECONDLY"_s);
    tester.get(list);
    QCOMPARE(tester.reply.status, 200);

    tester.clock.advance(1);
    tester.post(search, {});
    QCOMPARE(tester.reply.status, 200);
}

void TestHubSpotChecks::allowsABurstInAnyTenSeconds()
{
    HubSpotTester tester;
    tester.hubSpot.limits().enforce(true);
    const auto accepted = [&](int requests) {
        int good = 0;
        for (int i = 0; i < requests; ++i) {
            tester.get(u"/account-info/2026-09/details"_s);
            good += tester.reply.status == 200 ? 1 : 0;
        }
        return good;
    };

    QCOMPARE(accepted(100), 100);
    tester.clock.advance(6);
    QCOMPARE(accepted(100), 90);
    tester.clock.advance(4);
    // The first hundred are ten seconds old now; the ninety are not.
    QCOMPARE(accepted(150), 100);
}

void TestHubSpotChecks::allowsADailyNumber()
{
    HubSpotTester tester;
    tester.hubSpot.limits().enforce(true);
    tester.hubSpot.limits().setDaily(2);

    tester.get(list);
    tester.get(list);
    QCOMPARE(tester.reply.status, 200);
    const QJsonObject third = tester.get(list);
    QCOMPARE(third["policyName"_L1].toString(), u"DAILY"_s);

    tester.clock.advance(15 * 3600);
    tester.get(list);
    QCOMPARE(tester.reply.status, 200);
}

void TestHubSpotChecks::refusesNothingForItsNumberByDefault()
{
    HubSpotTester tester;

    for (int i = 0; i < 300; ++i) {
        tester.post(search, {{u"limit"_s, 1}});
        QCOMPARE(tester.reply.status, 200);
    }
}

void TestHubSpotChecks::refusesOnDemandByPolicy_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("name");

    QTest::newRow("burst") << static_cast<int>(HubSpotPolicy::TenSecondlyRolling)
                           << u"TEN_SECONDLY_ROLLING"_s;
    QTest::newRow("search") << static_cast<int>(HubSpotPolicy::Secondly) << u"SECONDLY"_s;
    QTest::newRow("day") << static_cast<int>(HubSpotPolicy::Daily) << u"DAILY"_s;
}

void TestHubSpotChecks::refusesOnDemandByPolicy()
{
    QFETCH(const int, policy);
    HubSpotTester tester;
    tester.hubSpot.limits().refuseNext(static_cast<HubSpotPolicy>(policy), 1);

    const QJsonObject answer = tester.get(list);

    QCOMPARE(tester.reply.status, 429);
    QTEST(answer["policyName"_L1].toString(), "name");
    QCOMPARE(answer["errorType"_L1].toString(), u"RATE_LIMIT"_s);
    QVERIFY(!answer.contains("category"_L1));
    tester.get(list);
    QCOMPARE(tester.reply.status, 200);
}

void TestHubSpotChecks::breaksOnDemand()
{
    HubSpotTester tester;
    tester.hubSpot.breakNext({.status = 502, .headers = {}, .body = "<html>Bad gateway</html>"}, 2);

    tester.get(list);
    tester.get(list);
    QCOMPARE(tester.reply.status, 502);
    QCOMPARE(tester.reply.body, "<html>Bad gateway</html>");

    tester.get(list);
    QCOMPARE(tester.reply.status, 200);
}

void TestHubSpotChecks::withdrawsAScope()
{
    HubSpotTester tester;
    tester.hubSpot.setScope(HubSpotType::Contacts, false);

    const QJsonObject answer = tester.get(list);
    QCOMPARE(tester.reply.status, 403);
    QCOMPARE(answer["category"_L1].toString(), u"MISSING_SCOPES"_s);
    tester.get(u"/crm/objects/2026-09/companies"_s);
    QCOMPARE(tester.reply.status, 200);

    tester.hubSpot.setScope(HubSpotType::Contacts, true);
    tester.get(list);
    QCOMPARE(tester.reply.status, 200);
}

void TestHubSpotChecks::logsEachRequest()
{
    HubSpotTester tester;

    tester.get(list + u"?limit=3"_s);
    tester.post(search, {{u"limit"_s, 500}});

    const QList<HubSpotSandbox::LogLine> &log = tester.hubSpot.requestLog();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0].method, "GET");
    QCOMPARE(log[0].path, list);
    QCOMPARE(log[0].query, u"limit=3"_s);
    QCOMPARE(log[1].body, "{\"limit\":500}");
    QCOMPARE(log[1].status, 400);
    QCOMPARE(log[1].at, tester.clock.now());
}

void TestHubSpotChecks::forgetsEverythingOnReset()
{
    HubSpotTester tester;
    const QJsonObject before = tester.get(list + u"?limit=100"_s);
    tester.hubSpot.limits().refuseNext(HubSpotPolicy::Daily, 99);
    tester.hubSpot.setScope(HubSpotType::Contacts, false);
    tester.hubSpot.data().update(HubSpotType::Contacts, 951, {{u"city"_s, u"Elsewhere"_s}});

    tester.hubSpot.reset();

    QVERIFY(tester.hubSpot.requestLog().isEmpty());
    QCOMPARE(tester.get(list + u"?limit=100"_s), before);
}
