#include "tests/core/crm/tst_hubspotconnector.h"

#include "core/crm/hubspot/HubSpotConnector.h"
#include "core/crm/hubspot/HubSpotSchema.h"
#include "tests/core/crm/FakeHubSpot.h"
#include "tests/fakes/FakeTransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QUrl host(QStringLiteral("https://api.example.org"));

HttpReply reply(int status, const QByteArray &body)
{
    return {.status = status, .headers = {}, .body = body};
}

//! A connector that gets prepared answers.
struct Scripted {
    FakeClock clock;
    FakeTransport transport;
    HubSpotConnector connector{transport, clock, host, SecretText("pat-eu1-secret")};
    StopFlag stop;
};

//! A connector that talks to an account.
struct Live {
    FakeClock clock;
    FakeHubSpot server{clock};
    HubSpotConnector connector{server, clock, host, SecretText(server.token)};
    StopFlag stop;
};

qint64 elapsed(const FakeClock &clock)
{
    return FakeClock().time.msecsTo(clock.time);
}

} // namespace

void TestHubSpotConnector::readsTheAccount()
{
    Live live;

    const Result<CrmAccount> account = live.connector.account(live.stop);

    QVERIFY(account);
    QCOMPARE(account->id, u"4711"_s);
    QCOMPARE(account->currency, u"EUR"_s);
    QCOMPARE(account->serverTime, live.clock.now());
}

void TestHubSpotConnector::tellsSinceWhenAFieldSaysWhatItDoes()
{
    Scripted scripted;
    scripted.transport.answers
        = {reply(200,
               R"({"status":"COMPLETE","results":[{"id":"7","properties":{},"propertiesWithHistory":{"city":[
            {"value":"Kiel","timestamp":"2026-11-20T10:00:00.500Z","sourceType":"CRM_UI"},
            {"value":"Ulm","timestamp":"2026-11-24T09:30:00.250Z","sourceType":"INTEGRATION","updatedByUserId":1},
            {"value":"Bonn","timestamp":"junk"}],"zip":[],"state":null}}]})"),
            reply(200, R"({"status":"COMPLETE","results":[]})")};
    QStringList ids;
    for (int id = 1; id <= 60; ++id)
        ids.append(QString::number(id));

    const auto told = scripted.connector.fieldsSince(
        CrmKind::Company, ids, {u"city"_s, u"zip"_s, u"state"_s}, scripted.stop);

    QVERIFY(told);
    QCOMPARE(told->keys(), QStringList{u"7"_s});
    const CrmFieldsSince fields = told->value(u"7"_s);
    QCOMPARE(fields.keys(), QStringList{u"city"_s});
    QCOMPARE(fields.value(u"city"_s).value, u"Ulm"_s);
    QCOMPARE(fields.value(u"city"_s).since,
        QDateTime(QDate(2026, 11, 24), QTime(9, 30, 0, 250), QTimeZone::utc()));
    QCOMPARE(scripted.transport.asked.size(), 2); // At most fifty with histories.
    const QJsonObject asked = QJsonDocument::fromJson(scripted.transport.asked.first().body).object();
    QCOMPARE(asked["inputs"_L1].toArray().size(), 50);
    QCOMPARE(asked["propertiesWithHistory"_L1].toArray().size(), 3);
}

void TestHubSpotConnector::whatElseIsToldOfAnInteractionIsKept_data()
{
    using Kind = Interaction::Kind;
    QTest::addColumn<Kind>("list");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("how long a call took and how it ended")
        << Kind::Call << QStringList{u"hs_call_duration"_s, u"hs_call_disposition"_s};
    QTest::newRow("from when to when a meeting was")
        << Kind::Meeting << QStringList{u"hs_meeting_start_time"_s, u"hs_meeting_end_time"_s};
    QTest::newRow("how urgent a task is and of what kind")
        << Kind::Task << QStringList{u"hs_task_priority"_s, u"hs_task_type"_s};
    QTest::newRow("who wrote a mail to whom")
        << Kind::Email << QStringList{u"hs_email_from_email"_s, u"hs_email_to_email"_s};
}

void TestHubSpotConnector::whatElseIsToldOfAnInteractionIsKept()
{
    QFETCH(const Interaction::Kind, list);
    QFETCH(const QStringList, names);
    Scripted scripted;
    scripted.transport.answer = [](const HttpRequest &request) -> Result<HttpReply> {
        if (!request.url.path().startsWith(u"/crm/objects/"_s))
            return reply(200, R"({"results":[]})");
        QJsonObject asked; // Only what is asked for is told.
        for (const QString &name :
            QUrlQuery(request.url).queryItemValue(u"properties"_s, QUrl::FullyDecoded).split(u','))
            asked.insert(name, u"value of "_s + name);
        const QJsonObject page{
            {u"results"_s, QJsonArray{QJsonObject{{u"id"_s, u"9"_s}, {u"properties"_s, asked}}}}};
        return reply(200, QJsonDocument(page).toJson());
    };

    const Result<CrmRecordPage> page = scripted.connector.interactions()->list(list, {}, scripted.stop);

    QVERIFY2(page, qPrintable(page ? QString() : page.error().rule + page.error().detail));
    QCOMPARE(page->records.size(), qsizetype{1});
    for (const QString &name : names)
        QCOMPARE(page->records.first().values.value(name).toString(), u"value of "_s + name);
}

void TestHubSpotConnector::listsPersonsWithTheirCompany()
{
    Live live;
    const qint64 company = live.server.add(CrmKind::Company, {{u"name"_s, u"Acme"_s}});
    const qint64 person
        = live.server.add(CrmKind::Person, {{u"firstname"_s, u"Eva"_s}, {u"email"_s, u"e@acme.de"_s}});
    live.server.add(CrmKind::Person, {{u"lastname"_s, u"Alone"_s}});
    live.server.companyOf.insert(person, company);

    const Result<CrmRecordPage> page = live.connector.list(CrmKind::Person, {}, live.stop);

    QVERIFY(page);
    QCOMPARE(page->records.size(), qsizetype{2});
    QCOMPARE(page->records[0].companyId, QString::number(company));
    QCOMPARE(page->records[1].companyId, u""_s);
    QCOMPARE(page->records[0].changedThere, live.clock.now());
    QVERIFY(page->next.isEmpty());
    const CrmFields fields = live.connector.fields(CrmKind::Person, page->records[0].values);
    QCOMPARE(fields.name, u"Eva"_s);
    QCOMPARE(fields.domain, u"acme.de"_s);
}

void TestHubSpotConnector::looksUpTheCompanyWhereTheListHidesIt()
{
    Scripted scripted;
    scripted.transport.answers = {
        reply(200,
            R"({"results":[{"id":"1","properties":{},"associations":{"companies":{"results":[
                {"id":"50","type":"contact_to_company_unlabeled"}],"paging":{"next":{"after":"50"}}}}}]})"),
        reply(200,
            R"({"results":[{"from":{"id":"1"},"to":[
                {"toObjectId":50,"associationTypes":[{"category":"HUBSPOT_DEFINED","typeId":279}]},
                {"toObjectId":60,"associationTypes":[{"category":"HUBSPOT_DEFINED","typeId":279},
                                                     {"category":"HUBSPOT_DEFINED","typeId":1}]}]}]})"),
    };

    const Result<CrmRecordPage> page = scripted.connector.list(CrmKind::Person, {}, scripted.stop);

    QVERIFY(page);
    QCOMPARE(page->records[0].companyId, u"60"_s);
}

void TestHubSpotConnector::tellsUnknownFromEmpty()
{
    Scripted scripted;
    scripted.transport.answers
        = {reply(200, R"({"results":[{"id":"9","properties":{"email":null,"stranger":"x"}}]})")};

    const Result<CrmRecordPage> page = scripted.connector.list(CrmKind::Company, {}, scripted.stop);

    QVERIFY(page);
    QVERIFY(page->records[0].values.isEmpty()); // A company is not asked for its email.

    scripted.transport.answers = {reply(200, R"({"results":[{"id":"9","properties":{"email":null}}]})")};
    const Result<CrmRecordPage> persons = scripted.connector.list(CrmKind::Person, {}, scripted.stop);
    QVERIFY(persons);
    QVERIFY(persons->records[0].values.value(u"email"_s).isNull());
    QVERIFY(!persons->records[0].values.contains(u"phone"_s));
}

void TestHubSpotConnector::keepsHostileTextLiterally()
{
    Live live;
    const QString hostile = u"Robert'); DROP TABLE crm_contact;-- <b>\u202e \U0001F4A9 %s ä"_s;
    live.server.add(CrmKind::Company, {{u"name"_s, hostile}});

    const Result<CrmRecordPage> page = live.connector.list(CrmKind::Company, {}, live.stop);

    QVERIFY(page);
    QCOMPARE(live.connector.fields(CrmKind::Company, page->records[0].values).name, hostile);
}

void TestHubSpotConnector::sendsNoTokenInTheClear_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("https") << QUrl(u"https://api.hubapi.com"_s) << true;
    QTest::newRow("this computer") << QUrl(u"http://127.0.0.1:8080"_s) << true;
    QTest::newRow("this computer by name") << QUrl(u"http://localhost:8080"_s) << true;
    QTest::newRow("this computer, IPv6") << QUrl(u"http://[::1]:8080"_s) << true;
    QTest::newRow("http") << QUrl(u"http://api.hubapi.com"_s) << false;
    QTest::newRow("a name that only looks like this computer")
        << QUrl(u"http://127.0.0.1.evil.example"_s) << false;
    QTest::newRow("user part") << QUrl(u"http://localhost@evil.example/"_s) << false;
    QTest::newRow("no scheme") << QUrl(u"api.hubapi.com"_s) << false;
}

void TestHubSpotConnector::sendsNoTokenInTheClear()
{
    QFETCH(const QUrl, base);
    QFETCH(const bool, allowed);
    Scripted scripted;
    HubSpotConnector connector(scripted.transport, scripted.clock, base, SecretText("t"));
    scripted.transport.answers = {reply(200, R"({"portalId":1})")};

    const Result<CrmAccount> account = connector.account(scripted.stop);

    QCOMPARE(account.has_value(), allowed);
    QCOMPARE(scripted.transport.asked.size(), qsizetype{allowed ? 1 : 0});
    if (!allowed)
        QCOMPARE(account.error().rule, u"crm.base_url_insecure"_s);
}

void TestHubSpotConnector::asksForNothingWithoutAToken()
{
    Scripted scripted;
    HubSpotConnector connector(scripted.transport, scripted.clock, host, SecretText());

    const Result<CrmAccount> account = connector.account(scripted.stop);

    QCOMPARE(account.error().kind, ErrorKind::Secret);
    QVERIFY(scripted.transport.asked.isEmpty());
}

void TestHubSpotConnector::encodesTheCursor()
{
    Scripted scripted;
    scripted.transport.answers = {reply(200, R"({"results":[]})")};

    (void)scripted.connector.list(CrmKind::Company, u"a+b&c=d %"_s, scripted.stop);

    const QByteArray query = scripted.transport.asked.first().url.query(QUrl::FullyEncoded).toLatin1();
    QVERIFY2(query.contains("after=a%2Bb%26c%3Dd%20%25"), query.constData());
}

void TestHubSpotConnector::inv08WaitsAsTheRateLimitSays_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("milliseconds");

    QTest::newRow("secondly") << QByteArray("SECONDLY") << 1000;
    QTest::newRow("ten secondly") << QByteArray("TEN_SECONDLY_ROLLING") << 10'000;
}

void TestHubSpotConnector::inv08WaitsAsTheRateLimitSays()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const int, milliseconds);
    Scripted scripted;
    scripted.transport.answers
        = {reply(429, R"({"policyName":")" + policy + R"("})"), reply(200, R"({"portalId":1})")};

    const Result<CrmAccount> account = scripted.connector.account(scripted.stop);

    QVERIFY(account);
    QCOMPARE(scripted.transport.asked.size(), qsizetype{2});
    QCOMPARE(elapsed(scripted.clock), qint64{milliseconds});
}

void TestHubSpotConnector::staysBelowTheLimitByItself()
{
    Live live;
    live.server.limitPerTenSeconds = 100;

    for (int i = 0; i < 1000; ++i)
        QVERIFY(live.connector.account(live.stop));

    QCOMPARE(live.server.refusals, 0);
    // 1,000 requests at 100 in 10 s take 90 s at best, and a tenth more is still good use of what is allowed.
    QVERIFY2(elapsed(live.clock) <= 110'000, qPrintable(QString::number(elapsed(live.clock))));
}

void TestHubSpotConnector::searchesAtMostFourTimesASecond()
{
    Live live;

    for (int i = 0; i < 41; ++i)
        QVERIFY(live.connector.changed(CrmKind::Company, live.clock.now(), live.clock.now(), {}, live.stop));

    QCOMPARE(elapsed(live.clock), qint64{10'000});
}

void TestHubSpotConnector::saysThatTheTokenWasRefused()
{
    Live live;
    live.server.token = "another";

    const Result<CrmAccount> account = live.connector.account(live.stop);

    QCOMPARE(account.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(account.error().rule, u"hubspot.token_refused"_s);
    QCOMPARE(account.error().requestId, u"11-22"_s);
    QCOMPARE(live.server.asked.size(), qsizetype{1});
}

void TestHubSpotConnector::refusesAPageThatIsNotOne_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>Please log in</html>");
    QTest::newRow("an object without results") << QByteArray("{}");
    QTest::newRow("results of another type") << QByteArray(R"({"results":{}})");
    QTest::newRow("a record without an id") << QByteArray(R"({"results":[{"properties":{}}]})");
    QTest::newRow("cut") << QByteArray(R"({"results":[{"id":"1")");
}

void TestHubSpotConnector::refusesAPageThatIsNotOne()
{
    QFETCH(const QByteArray, body);
    Scripted scripted;

    scripted.transport.answers = QList<Result<HttpReply>>(4, reply(200, body));

    QCOMPARE(scripted.connector.list(CrmKind::Person, {}, scripted.stop).error().kind, ErrorKind::BadReply);
    QCOMPARE(scripted.connector.archived(CrmKind::Person, {}, {}, scripted.stop).error().kind,
        ErrorKind::BadReply);
    QCOMPARE(
        scripted.connector.read(CrmKind::Person, {u"1"_s}, scripted.stop).error().kind, ErrorKind::BadReply);
    QCOMPARE(scripted.connector
                 .changed(CrmKind::Person, scripted.clock.now(), scripted.clock.now(), {}, scripted.stop)
                 .error()
                 .kind,
        ErrorKind::BadReply);
}

void TestHubSpotConnector::takesABatchErrorForNoDeletion()
{
    Scripted scripted;
    scripted.transport.answers = {reply(207,
        R"({"status":"COMPLETE","results":[],"numErrors":1,"errors":[{"category":"INTERNAL","message":"try later"}]})")};

    const Result<CrmReadResult> result = scripted.connector.read(CrmKind::Company, {u"5"_s}, scripted.stop);

    QCOMPARE(result.error().rule, u"hubspot.partly_refused"_s);
    QCOMPARE(result.error().providerText, u"try later"_s);
}

void TestHubSpotConnector::findsWhatWasMerged_data()
{
    QTest::addColumn<bool>("keepId");
    QTest::addColumn<bool>("historyTold");

    QTest::newRow("new id") << false << true;
    QTest::newRow("kept id") << true << true;
    QTest::newRow("new id, the history is not told") << false << false;
}

void TestHubSpotConnector::findsWhatWasMerged()
{
    QFETCH(const bool, keepId);
    QFETCH(const bool, historyTold);
    Live live;
    const qint64 first = live.server.add(CrmKind::Company, {{u"name"_s, u"Acme"_s}});
    const qint64 second = live.server.add(CrmKind::Company, {{u"name"_s, u"Acme Inc"_s}});
    const qint64 other = live.server.add(CrmKind::Company, {{u"name"_s, u"Other"_s}});
    const qint64 survivor = live.server.merge(CrmKind::Company, first, second, keepId);
    if (!historyTold)
        live.server.change(CrmKind::Company, survivor, {{u"hs_merged_object_ids"_s, QJsonValue()}});

    const Result<CrmReadResult> result = live.connector.read(CrmKind::Company,
        {QString::number(first), QString::number(second), QString::number(other), u"999999"_s}, live.stop);

    QVERIFY(result);
    QCOMPARE(result->records.size(), qsizetype{2});
    QCOMPARE(result->renamed.value(QString::number(second)), QString::number(survivor));
    QCOMPARE(result->renamed.contains(QString::number(first)), !keepId);
    QVERIFY(!result->renamed.contains(u"999999"_s));
}

void TestHubSpotConnector::readsTimes_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QDateTime>("time");

    const QDateTime time(QDate(2026, 11, 23), QTime(6, 0, 0, 123), QTimeZone::utc());
    QTest::newRow("ISO") << QJsonValue(u"2026-11-23T06:00:00.123Z"_s) << time;
    QTest::newRow("ISO with a zone") << QJsonValue(u"2026-11-23T08:00:00.123+02:00"_s) << time;
    QTest::newRow("milliseconds") << QJsonValue(QString::number(time.toMSecsSinceEpoch())) << time;
    QTest::newRow("a number of milliseconds") << QJsonValue(time.toMSecsSinceEpoch()) << time;
    QTest::newRow("junk") << QJsonValue(u"N/A"_s) << QDateTime();
    QTest::newRow("null") << QJsonValue() << QDateTime();
}

void TestHubSpotConnector::readsTimes()
{
    QFETCH(const QJsonValue, value);

    QTEST(hubSpotTime(value), "time");
}

void TestHubSpotConnector::stopsBeforeAsking()
{
    Live live;
    live.stop.stop();

    const Result<CrmAccount> account = live.connector.account(live.stop);

    QCOMPARE(account.error().kind, ErrorKind::Cancelled);
    QVERIFY(live.server.asked.isEmpty());
}

void TestHubSpotConnector::inv17NeverShowsTheToken()
{
    Scripted scripted;
    scripted.transport.answers = {reply(400, R"({"message":"Bearer pat-eu1-secret is odd"})")};

    const Result<CrmAccount> account = scripted.connector.account(scripted.stop);

    const Error error = account.error();
    for (const QString &text : {error.detail, error.providerText, error.value, error.requestId})
        QVERIFY(!text.contains(u"secret"_s));
    QVERIFY(!scripted.transport.asked.first().url.toString().contains(u"secret"_s));
}
