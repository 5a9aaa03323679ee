#include "tests/sandbox/hubspot/tst_hubspot_changes.h"

#include "tests/sandbox/hubspot/HubSpotTester.h"

#include <QSet>
#include <QTest>

using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString contacts = u"/crm/objects/2026-09/contacts"_s;

QStringList all(HubSpotSandbox &hubSpot, HubSpotType type, const QString &property)
{
    QStringList values;
    const HubSpotTable &table = hubSpot.data().table(type);
    for (const auto &[id, record] : table.live())
        values.append(table.value(*record, property));
    return values;
}

//! Two contacts of one company each.
struct Pair : HubSpotTester {
    Pair()
    {
        hubSpot.seedPeople(0);
        HubSpotData &data = hubSpot.data();
        first
            = data.create(HubSpotType::Contacts, {{u"email"_s, u"a@a.example"_s}, {u"firstname"_s, u"A"_s}});
        second = data.create(
            HubSpotType::Contacts, {{u"email"_s, u"b@b.example"_s}, {u"city"_s, u"Besançon"_s}});
        firstCompany = data.create(HubSpotType::Companies, {{u"name"_s, u"One"_s}});
        secondCompany = data.create(HubSpotType::Companies, {{u"name"_s, u"Two"_s}});
        data.associate(first, firstCompany, {.primary = true});
        data.associate(second, secondCompany, {.primary = true});
        clock.advance(3600);
    }
    qint64 first, second, firstCompany, secondCompany;
};

} // namespace

void TestHubSpotChanges::inventsTheSamePeopleForTheSameSeed()
{
    HubSpotTester one;
    HubSpotTester two;
    HubSpotSandbox other(one.clock, 8);

    const QString target = contacts + u"?limit=100&properties=email,firstname,phone,hubspot_owner_id"_s;
    QCOMPARE(one.get(target), two.get(target));
    QVERIFY(
        all(one.hubSpot, HubSpotType::Contacts, u"email"_s) != all(other, HubSpotType::Contacts, u"email"_s));
}

void TestHubSpotChanges::inventsPeopleOfManyWritingsAndOneWithMarkup()
{
    HubSpotTester tester;

    const QStringList names = all(tester.hubSpot, HubSpotType::Contacts, u"firstname"_s);
    const QStringList companies = all(tester.hubSpot, HubSpotType::Companies, u"name"_s);
    const auto written = [](const QStringList &texts, QChar::Script script) {
        return std::ranges::any_of(texts, [&](const QString &text) {
            return std::ranges::any_of(text, [&](QChar c) { return c.script() == script; });
        });
    };

    QCOMPARE(names.count(u"<img src=x><b>Paid</b>"_s), 1);
    QVERIFY(written(names, QChar::Script_Arabic) && written(companies, QChar::Script_Arabic));
    QVERIFY(written(names, QChar::Script_Han) && written(companies, QChar::Script_Han));
    QVERIFY(!names.filter(u"ş"_s, Qt::CaseInsensitive).isEmpty());
    QVERIFY(!companies.filter(u"GmbH"_s).isEmpty());
}

void TestHubSpotChanges::givesEachContactAnAddressOfItsOwn()
{
    HubSpotTester tester;
    tester.hubSpot.seedPeople(5'000);

    QStringList emails = all(tester.hubSpot, HubSpotType::Contacts, u"email"_s);
    const qsizetype without = emails.removeAll(QString());

    QVERIFY(without > 50 && without < 300);
    QCOMPARE(QSet<QString>(emails.begin(), emails.end()).size(), emails.size());
    for (const QString &email : emails) {
        const bool plain
            = std::ranges::all_of(email, [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; });
        QVERIFY2(plain && email.endsWith(u".example"_s) && email.count(u'@') == 1, qPrintable(email));
    }
}

void TestHubSpotChanges::givesEachCompanyAboutFourContacts()
{
    HubSpotTester tester;
    const HubSpotData &data = tester.hubSpot.data();
    size_t linked = 0;

    for (const auto &[id, record] : data.table(HubSpotType::Companies).live()) {
        const size_t people = data.links().contactsOf(id).size();
        QVERIFY(people >= 1 && people <= 4);
        linked += people;
    }

    QCOMPARE(data.table(HubSpotType::Companies).live().size(), size_t{125});
    QVERIFY(linked > 450 && linked < 500);
}

void TestHubSpotChanges::movesTheModificationTimeOnUpdate()
{
    HubSpotTester tester;

    tester.hubSpot.data().update(
        HubSpotType::Contacts, 951, {{u"phone"_s, QString()}, {u"city"_s, u"İzmir"_s}});

    const QJsonObject record = tester.get(contacts + u"/951?properties=phone,city"_s);
    QCOMPARE(record["updatedAt"_L1].toString(), u"2026-11-25T09:30:15.000Z"_s);
    QCOMPARE(record["properties"_L1]["lastmodifieddate"_L1], record["updatedAt"_L1]);
    QCOMPARE(record["properties"_L1]["city"_L1].toString(), u"İzmir"_s);
    QVERIFY(record["properties"_L1]["phone"_L1].isNull());
}

void TestHubSpotChanges::archivesWithoutMovingTheModificationTime()
{
    HubSpotTester tester;
    const QJsonObject before = tester.get(contacts + u"/951"_s);

    tester.hubSpot.data().archive(HubSpotType::Contacts, 951);

    tester.get(contacts + u"/951"_s);
    QCOMPARE(tester.reply.status, 404);
    const QJsonObject archived = tester.get(contacts + u"/951?archived=true"_s);
    QCOMPARE(archived["updatedAt"_L1], before["updatedAt"_L1]);
    QCOMPARE(archived["archivedAt"_L1].toString(), u"2026-11-25T09:30:15.000Z"_s);
    QVERIFY(archived["archived"_L1].toBool());
    QCOMPARE(HubSpotTester::ids(tester.get(contacts + u"?archived=true"_s)), QStringList{u"951"_s});
    QVERIFY(!HubSpotTester::ids(tester.get(contacts)).contains(u"951"_s));
}

void TestHubSpotChanges::restoresWhatWasArchived()
{
    HubSpotTester tester;
    const QJsonObject before = tester.get(contacts + u"/951?associations=companies"_s);

    tester.hubSpot.data().archive(HubSpotType::Contacts, 951);
    tester.hubSpot.data().restore(HubSpotType::Contacts, 951);

    QCOMPARE(tester.get(contacts + u"/951?associations=companies"_s), before);
    const QJsonObject filter = HubSpotTester::filter(u"hs_object_id"_s, u"EQ"_s, u"951"_s);
    QCOMPARE(tester.post(contacts + u"/search"_s, HubSpotTester::search({filter}))["total"_L1].toInt(), 1);
}

void TestHubSpotChanges::purgesWithoutATrace()
{
    HubSpotTester tester;

    tester.hubSpot.data().purge(HubSpotType::Contacts, 951);

    tester.get(contacts + u"/951"_s);
    QCOMPARE(tester.reply.status, 404);
    tester.get(contacts + u"/951?archived=true"_s);
    QCOMPARE(tester.reply.status, 404);
    const QJsonObject filter = HubSpotTester::filter(u"hs_object_id"_s, u"EQ"_s, u"951"_s);
    QCOMPARE(tester.post(contacts + u"/search"_s, HubSpotTester::search({filter}))["total"_L1].toInt(), 0);
    QVERIFY(!tester.hubSpot.data().links().contactsOf(951).contains(951));
}

void TestHubSpotChanges::mergesIntoANewId()
{
    Pair tester;

    const qint64 survivor = tester.hubSpot.data().merge(
        HubSpotType::Contacts, tester.first, tester.second, HubSpotData::Merge::MakesNewId);

    QVERIFY(survivor != tester.first && survivor != tester.second);
    QCOMPARE(HubSpotTester::ids(tester.get(contacts)), QStringList{QString::number(survivor)});
    QCOMPARE(HubSpotTester::ids(tester.get(contacts + u"?archived=true"_s)), QStringList());
    const QJsonObject record = tester.get(contacts
        + u"/%1?properties=email,firstname,city,hs_merged_object_ids,hs_additional_emails"_s.arg(
            tester.second));
    QCOMPARE(record["id"_L1].toString(), QString::number(survivor));
    const QJsonObject properties = record["properties"_L1].toObject();
    QCOMPARE(properties["email"_L1].toString(), u"a@a.example"_s);
    QCOMPARE(properties["firstname"_L1].toString(), u"A"_s);
    QCOMPARE(properties["city"_L1].toString(), u"Besançon"_s);
    QCOMPARE(properties["hs_additional_emails"_L1].toString(), u"b@b.example"_s);
    QCOMPARE(
        properties["hs_merged_object_ids"_L1].toString(), u"%1;%2"_s.arg(tester.second).arg(tester.first));
    QCOMPARE(record["updatedAt"_L1].toString(), u"2026-11-25T10:30:15.000Z"_s);
    const HubSpotLinks &links = tester.hubSpot.data().links();
    QCOMPARE(links.companiesOf(survivor).size(), size_t{2});
    QCOMPARE(links.contactsOf(tester.secondCompany).size(), size_t{1});
}

void TestHubSpotChanges::mergesIntoThePrimary()
{
    Pair tester;

    const qint64 survivor = tester.hubSpot.data().merge(HubSpotType::Companies, tester.firstCompany,
        tester.secondCompany, HubSpotData::Merge::KeepsPrimaryId);

    QCOMPARE(survivor, tester.firstCompany);
    const QString path = u"/crm/objects/2026-09/companies/%1?properties=name,hs_merged_object_ids"_s;
    const QJsonObject record = tester.get(path.arg(tester.secondCompany));
    QCOMPARE(record["id"_L1].toString(), QString::number(survivor));
    QCOMPARE(
        record["properties"_L1]["hs_merged_object_ids"_L1].toString(), QString::number(tester.secondCompany));
    QCOMPARE(tester.hubSpot.data().links().contactsOf(survivor).size(), size_t{2});
}

void TestHubSpotChanges::mergesMergedOnes()
{
    Pair tester;
    HubSpotData &data = tester.hubSpot.data();
    const qint64 third = data.create(HubSpotType::Contacts, {});

    const qint64 once
        = data.merge(HubSpotType::Contacts, tester.first, tester.second, HubSpotData::Merge::MakesNewId);
    const qint64 twice = data.merge(HubSpotType::Contacts, third, once, HubSpotData::Merge::MakesNewId);

    const QJsonObject record = tester.get(contacts + u"/%1"_s.arg(tester.first));
    QCOMPARE(record["id"_L1].toString(), QString::number(twice));
}
