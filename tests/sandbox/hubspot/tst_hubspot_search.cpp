#include "tests/sandbox/hubspot/tst_hubspot_search.h"

#include "tests/sandbox/hubspot/HubSpotTester.h"

#include <QTest>

#include <functional>

using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString companies = u"/crm/objects/2026-09/companies/search"_s;
const QString contacts = u"/crm/objects/2026-09/contacts/search"_s;

//! Only these three companies.
struct ThreeCompanies : HubSpotTester {
    ThreeCompanies()
    {
        hubSpot.seedPeople(0);
        HubSpotData &data = hubSpot.data();
        a = QString::number(data.create(HubSpotType::Companies,
            {{u"name"_s, u"Alpha Steel"_s}, {u"numberofemployees"_s, u"9"_s}, {u"city"_s, u"Muğla"_s}}));
        clock.advance(60);
        b = QString::number(data.create(
            HubSpotType::Companies, {{u"name"_s, u"Beta Books"_s}, {u"numberofemployees"_s, u"10"_s}}));
        clock.advance(60);
        c = QString::number(data.create(HubSpotType::Companies, {{u"name"_s, u"alpha steel"_s}}));
    }
    QString a, b, c;
};

QString millis(const SandboxClock &clock, int secondsAgo)
{
    return QString::number(clock.now().addSecs(-secondsAgo).toMSecsSinceEpoch());
}

//! Walks all contacts by id inside a window of time; says how many it found. Calls between after each page.
qsizetype walk(HubSpotTester &tester, HubSpotSearch &search, const std::function<void(int)> &between)
{
    HubSpotTable &table = tester.hubSpot.data().table(HubSpotType::Contacts);
    const qint64 now = tester.hubSpot.data().nowMs();
    qsizetype found = 0;
    qint64 last = 0;
    for (int page = 1; page < 1000; ++page) {
        const QJsonObject body = HubSpotTester::search(
            {HubSpotTester::filter(u"lastmodifieddate"_s, u"GTE"_s, millis(tester.clock, 400 * 86'400)),
                HubSpotTester::filter(u"lastmodifieddate"_s, u"LTE"_s, millis(tester.clock, 0)),
                HubSpotTester::filter(u"hs_object_id"_s, u"GT"_s, QString::number(last))});
        const auto query = HubSpotQuery::read(body, table.schema());
        const HubSpotSearch::Page answer = search.run(*query, table, now);
        if (answer.records.isEmpty())
            break;
        found += answer.records.size();
        last = answer.records.last()->id;
        between(page);
    }
    return found;
}

} // namespace

void TestHubSpotSearch::findsWhatTheOperatorSays_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QString>("found");
    const auto filter = &HubSpotTester::filter;
    const auto list = [](const QString &property, const QString &operation, const QJsonArray &values) {
        return QJsonObject{{u"propertyName"_s, property}, {u"operator"_s, operation}, {u"values"_s, values}};
    };
    QJsonObject between = filter(u"numberofemployees"_s, u"BETWEEN"_s, u"9"_s);
    between[u"highValue"_s] = u"10"_s;

    QTest::newRow("EQ without case") << filter(u"name"_s, u"EQ"_s, u"ALPHA steel"_s) << u"ac"_s;
    QTest::newRow("NEQ") << filter(u"name"_s, u"NEQ"_s, u"alpha steel"_s) << u"b"_s;
    QTest::newRow("LT compares numbers") << filter(u"numberofemployees"_s, u"LT"_s, u"10"_s) << u"a"_s;
    QTest::newRow("LTE") << filter(u"numberofemployees"_s, u"LTE"_s, u"10"_s) << u"ab"_s;
    QTest::newRow("GT") << filter(u"numberofemployees"_s, u"GT"_s, u"9"_s) << u"b"_s;
    QTest::newRow("GTE") << filter(u"numberofemployees"_s, u"GTE"_s, u"9"_s) << u"ab"_s;
    QTest::newRow("BETWEEN with both ends") << between << u"ab"_s;
    QTest::newRow("IN lower case") << list(u"name"_s, u"IN"_s, {u"beta books"_s, u"x"_s}) << u"b"_s;
    QTest::newRow("IN upper case finds nothing") << list(u"name"_s, u"IN"_s, {u"Beta Books"_s}) << u""_s;
    QTest::newRow("IN numbers") << list(u"numberofemployees"_s, u"IN"_s, {u"9"_s, u"11"_s}) << u"a"_s;
    QTest::newRow("NOT_IN") << list(u"name"_s, u"NOT_IN"_s, {u"beta books"_s}) << u"ac"_s;
    QTest::newRow("HAS_PROPERTY") << filter(u"city"_s, u"HAS_PROPERTY"_s, {}) << u"a"_s;
    QTest::newRow("NOT_HAS_PROPERTY") << filter(u"numberofemployees"_s, u"NOT_HAS_PROPERTY"_s, {}) << u"c"_s;
    QTest::newRow("CONTAINS_TOKEN") << filter(u"name"_s, u"CONTAINS_TOKEN"_s, u"Steel"_s) << u"ac"_s;
    QTest::newRow("a token is a whole word") << filter(u"name"_s, u"CONTAINS_TOKEN"_s, u"stee"_s) << u""_s;
    QTest::newRow("a star at the end") << filter(u"name"_s, u"CONTAINS_TOKEN"_s, u"boo*"_s) << u"b"_s;
    QTest::newRow("a star at the start") << filter(u"name"_s, u"CONTAINS_TOKEN"_s, u"*ooks"_s) << u"b"_s;
    QTest::newRow("beyond ASCII") << filter(u"city"_s, u"CONTAINS_TOKEN"_s, u"muğla"_s) << u"a"_s;
    QTest::newRow("NOT_CONTAINS_TOKEN") << filter(u"name"_s, u"NOT_CONTAINS_TOKEN"_s, u"beta"_s) << u"ac"_s;
    QTest::newRow("times as milliseconds")
        << filter(u"createdate"_s, u"GTE"_s, u"1795599075000"_s) << u"bc"_s; // 09:31:15
    QTest::newRow("times in ISO") << filter(u"hs_lastmodifieddate"_s, u"LT"_s, u"2026-11-25T09:31:15Z"_s)
                                  << u"a"_s;
}

void TestHubSpotSearch::findsWhatTheOperatorSays()
{
    QFETCH(const QJsonObject, filter);
    QFETCH(const QString, found);
    ThreeCompanies tester;

    const QJsonObject answer = tester.post(companies, HubSpotTester::search({filter}));

    QCOMPARE(tester.reply.status, 200);
    QString letters;
    for (const QString &id : HubSpotTester::ids(answer))
        letters += id == tester.a ? u'a' : id == tester.b ? u'b' : u'c';
    QCOMPARE(letters, found);
    QCOMPARE(answer["total"_L1].toInt(), found.size());
}

void TestHubSpotSearch::joinsFiltersByAndAndGroupsByOr()
{
    ThreeCompanies tester;
    const QJsonObject steel = HubSpotTester::filter(u"name"_s, u"EQ"_s, u"alpha steel"_s);
    const QJsonObject small = HubSpotTester::filter(u"numberofemployees"_s, u"LT"_s, u"100"_s);
    const QJsonObject books = HubSpotTester::filter(u"name"_s, u"EQ"_s, u"beta books"_s);

    const QJsonObject both = tester.post(companies, HubSpotTester::search({steel, small}));
    QCOMPARE(HubSpotTester::ids(both), QStringList{tester.a});

    QJsonObject body = HubSpotTester::search({steel, small});
    QJsonArray groups = body["filterGroups"_L1].toArray();
    groups.append(QJsonObject{{u"filters"_s, QJsonArray{books}}});
    body[u"filterGroups"_s] = groups;
    QCOMPARE(HubSpotTester::ids(tester.post(companies, body)), (QStringList{tester.a, tester.b}));
}

void TestHubSpotSearch::sortsInBothSpellings_data()
{
    QTest::addColumn<QJsonArray>("sorts");
    QTest::addColumn<QString>("order");
    const auto object = [](const QString &direction) {
        return QJsonArray{
            QJsonObject{{u"propertyName"_s, u"numberofemployees"_s}, {u"direction"_s, direction}}};
    };

    QTest::newRow("none: by creation") << QJsonArray() << u"9,10,"_s;
    QTest::newRow("object up, as numbers") << object(u"ASCENDING"_s) << u",9,10"_s;
    QTest::newRow("object down") << object(u"DESCENDING"_s) << u"10,9,"_s;
    QTest::newRow("string up") << QJsonArray{u"numberofemployees"_s} << u",9,10"_s;
    QTest::newRow("string down") << QJsonArray{u"-numberofemployees"_s} << u"10,9,"_s;
}

void TestHubSpotSearch::sortsInBothSpellings()
{
    QFETCH(const QJsonArray, sorts);
    ThreeCompanies tester;

    const QJsonObject answer = tester.post(
        companies, {{u"sorts"_s, sorts}, {u"properties"_s, QJsonArray{u"numberofemployees"_s}}});

    QStringList values;
    for (const QJsonValue &record : answer["results"_L1].toArray())
        values.append(record["properties"_L1]["numberofemployees"_L1].toString());
    QTEST(values.join(u','), "order");
}

void TestHubSpotSearch::walksOneModificationTimeByIdAlone()
{
    HubSpotTester tester;
    tester.hubSpot.seedPeople(25'000);
    tester.clock.advance(1);
    tester.hubSpot.data().touchAll(HubSpotType::Contacts);
    const QString now = millis(tester.clock, 0);
    tester.hubSpot.forgetLog();

    qint64 last = 0;
    qsizetype found = 0;
    for (QStringList page{QString()}; !page.isEmpty();) {
        page = HubSpotTester::ids(tester.post(contacts,
            HubSpotTester::search({HubSpotTester::filter(u"lastmodifieddate"_s, u"GTE"_s, now),
                HubSpotTester::filter(u"lastmodifieddate"_s, u"LTE"_s, now),
                HubSpotTester::filter(u"hs_object_id"_s, u"GT"_s, QString::number(last))})));
        for (const QString &id : page) {
            QVERIFY(id.toLongLong() > last);
            last = id.toLongLong();
            ++found;
        }
    }

    QCOMPARE(found, 25'000);
    QCOMPARE(tester.hubSpot.requestLog().size(), 25'000 / 200 + 1);
}

void TestHubSpotSearch::countsAndPagesWhatItFound()
{
    HubSpotTester tester;

    const QJsonObject first = tester.post(contacts, {{u"limit"_s, 200}});
    QJsonObject body{{u"limit"_s, 200}, {u"after"_s, first["paging"_L1]["next"_L1]["after"_L1]}};
    const QJsonObject second = tester.post(contacts, body);
    body[u"after"_s] = second["paging"_L1]["next"_L1]["after"_L1];
    const QJsonObject third = tester.post(contacts, body);

    QCOMPARE(first["total"_L1].toInt(), 500);
    const QStringList all
        = HubSpotTester::ids(first) + HubSpotTester::ids(second) + HubSpotTester::ids(third);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 500);
    QVERIFY(!third.contains("paging"_L1));
}

void TestHubSpotSearch::refusesToPageBeyondTenThousand()
{
    HubSpotTester tester;
    tester.hubSpot.seedPeople(10'500);

    const QJsonObject last = tester.post(contacts, {{u"limit"_s, 200}, {u"after"_s, u"9800"_s}});
    QCOMPARE(last["total"_L1].toInt(), 10'500);
    QCOMPARE(last["results"_L1].toArray().size(), 200);
    QCOMPARE(last["paging"_L1]["next"_L1]["after"_L1].toString(), u"10000"_s);

    tester.post(contacts, {{u"limit"_s, 200}, {u"after"_s, u"10000"_s}});
    QCOMPARE(tester.reply.status, 400);
}

void TestHubSpotSearch::neverShowsArchivedRecords()
{
    ThreeCompanies tester;
    tester.hubSpot.setIndexLag(std::chrono::minutes(9));

    tester.hubSpot.data().archive(HubSpotType::Companies, tester.b.toLongLong());

    const QStringList found = HubSpotTester::ids(tester.post(companies, HubSpotTester::search({})));
    QCOMPARE(found, (QStringList{tester.a, tester.c}));
}

void TestHubSpotSearch::showsChangesOnlyAfterTheLag()
{
    ThreeCompanies tester;
    tester.hubSpot.setIndexLag(std::chrono::minutes(9));
    const qint64 a = tester.a.toLongLong();
    const QJsonObject gamma = HubSpotTester::search({HubSpotTester::filter(u"name"_s, u"EQ"_s, u"gamma"_s)});
    const QJsonObject alpha = HubSpotTester::search({HubSpotTester::filter(u"city"_s, u"EQ"_s, u"muğla"_s)});

    tester.hubSpot.data().update(HubSpotType::Companies, a, {{u"name"_s, u"Gamma"_s}});
    tester.hubSpot.data().create(HubSpotType::Companies, {{u"name"_s, u"Gamma"_s}});
    const QJsonObject read = tester.get(u"/crm/objects/2026-09/companies/%1"_s.arg(a));
    const QJsonObject early = tester.post(companies, gamma);
    const QJsonObject old = tester.post(companies, alpha);
    tester.clock.advance(9 * 60 - 1);
    const QJsonObject justBefore = tester.post(companies, gamma);
    tester.clock.advance(1);
    const QJsonObject after = tester.post(companies, gamma);

    QCOMPARE(read["properties"_L1]["name"_L1].toString(), u"Gamma"_s);
    QCOMPARE(early["total"_L1].toInt(), 0);
    QCOMPARE(old["results"_L1][0]["properties"_L1]["name"_L1].toString(), u"Alpha Steel"_s);
    QCOMPARE(justBefore["total"_L1].toInt(), 0);
    QCOMPARE(after["total"_L1].toInt(), 2);
}

void TestHubSpotSearch::lagsWithEditsInTheirOrder()
{
    ThreeCompanies tester;
    const qint64 a = tester.a.toLongLong();
    const auto found = [&](const QString &city) {
        const QJsonObject filter = HubSpotTester::filter(u"city"_s, u"EQ"_s, city);
        return tester.post(companies, HubSpotTester::search({filter}))["total"_L1].toInt();
    };

    tester.hubSpot.setIndexLag(std::chrono::seconds(60));
    tester.hubSpot.data().update(HubSpotType::Companies, a, {{u"city"_s, u"first"_s}});
    tester.hubSpot.setIndexLag(std::chrono::seconds(10));
    tester.hubSpot.data().update(HubSpotType::Companies, a, {{u"city"_s, u"second"_s}});
    tester.clock.advance(10);
    QCOMPARE(found(u"second"_s), 1);
    tester.clock.advance(60);

    QCOMPARE(found(u"first"_s), 0);
    QCOMPARE(found(u"second"_s), 1);
}

void TestHubSpotSearch::findsNothingByTheCompaniesTimeOnContacts()
{
    HubSpotTester tester;
    const auto total = [&](const QString &property) {
        const QJsonObject filter = HubSpotTester::filter(property, u"GTE"_s, u"0"_s);
        return tester.post(contacts, HubSpotTester::search({filter}))["total"_L1].toInt(-1);
    };

    QCOMPARE(total(u"lastmodifieddate"_s), 500);
    QCOMPARE(total(u"hs_lastmodifieddate"_s), 0);
}

void TestHubSpotSearch::walksAHundredThousandContactsInOneScan()
{
    HubSpotTester tester;
    tester.hubSpot.seedPeople(100'000);

    HubSpotSearch search;
    const qsizetype found = walk(tester, search, [](int) {});

    QCOMPARE(found, 100'000);
    QCOMPARE(search.scans(), 1);
}

void TestHubSpotSearch::walksAnewAfterAChange()
{
    HubSpotTester tester;

    HubSpotSearch search;
    const qsizetype found = walk(tester, search, [&](int page) {
        if (page == 1)
            tester.hubSpot.data().create(HubSpotType::Contacts, {{u"city"_s, u"Köln"_s}});
    });

    QCOMPARE(found, 501);
    QCOMPARE(search.scans(), 2);
}

void TestHubSpotSearch::refuses_data()
{
    QTest::addColumn<QJsonObject>("body");
    const auto filter = &HubSpotTester::filter;
    const QJsonObject any = filter(u"name"_s, u"EQ"_s, u"a"_s);
    const QJsonObject group{{u"filters"_s, QJsonArray{any}}};
    const QJsonObject four{{u"filters"_s, QJsonArray{any, any, any, any}}};

    QTest::newRow("more than 200 a page") << QJsonObject{{u"limit"_s, 201}};
    QTest::newRow("a page of none") << QJsonObject{{u"limit"_s, 0}};
    QTest::newRow("an unknown property") << HubSpotTester::search({filter(u"nonsense"_s, u"EQ"_s, u"1"_s)});
    QTest::newRow("an unknown operator") << HubSpotTester::search({filter(u"name"_s, u"LIKE"_s, u"1"_s)});
    QTest::newRow("text for a number") << HubSpotTester::search({filter(u"hs_object_id"_s, u"GT"_s, u"x"_s)});
    QTest::newRow("a date for a time")
        << HubSpotTester::search({filter(u"createdate"_s, u"GT"_s, u"yesterday"_s)});
    QTest::newRow("seven filters") << HubSpotTester::search({any, any, any, any, any, any, any});
    QTest::newRow("six groups") << QJsonObject{
        {u"filterGroups"_s, QJsonArray{group, group, group, group, group, group}}};
    QTest::newRow("twenty filters in all")
        << QJsonObject{{u"filterGroups"_s, QJsonArray{four, four, four, four, four}}};
    QTest::newRow("two sorts") << QJsonObject{{u"sorts"_s, QJsonArray{u"name"_s, u"domain"_s}}};
    QTest::newRow("a sort by nothing known") << QJsonObject{{u"sorts"_s, QJsonArray{u"nonsense"_s}}};
    QTest::newRow("a cursor that is none") << QJsonObject{{u"after"_s, u"abc"_s}};
    QTest::newRow("an unknown member") << QJsonObject{{u"page"_s, 2}};
    QTest::newRow("IN without values") << HubSpotTester::search({filter(u"name"_s, u"IN"_s, u"a"_s)});
}

void TestHubSpotSearch::refuses()
{
    QFETCH(const QJsonObject, body);
    HubSpotTester tester;

    const QJsonObject answer = tester.post(companies, body);

    QCOMPARE(tester.reply.status, 400);
    QCOMPARE(answer["category"_L1].toString(), u"VALIDATION_ERROR"_s);
    QVERIFY(!answer["correlationId"_L1].toString().isEmpty());
}

void TestHubSpotSearch::refusesALongBody()
{
    HubSpotTester tester;
    const auto body = [](qsizetype length) {
        const QByteArray start = "{\"query\":\"a";
        return start + QByteArray(length - start.size() - 2, ' ') + "\"}";
    };

    tester.ask("POST", companies, body(3000));
    QCOMPARE(tester.reply.status, 200);

    tester.ask("POST", companies, body(3001));
    QCOMPARE(tester.reply.status, 400);
}
