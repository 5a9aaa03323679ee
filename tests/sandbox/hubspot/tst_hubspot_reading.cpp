#include "tests/sandbox/hubspot/tst_hubspot_reading.h"

#include "tests/sandbox/hubspot/HubSpotTester.h"

#include <QSet>
#include <QTest>

using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QJsonObject inputs(const QStringList &ids)
{
    QJsonArray list;
    for (const QString &id : ids)
        list.append(QJsonObject{{u"id"_s, id}});
    return {{u"inputs"_s, list}};
}

} // namespace

void TestHubSpotReading::startsWithFiveHundredContacts()
{
    HubSpotTester tester;

    QCOMPARE(tester.hubSpot.data().table(HubSpotType::Contacts).live().size(), size_t{500});
    QCOMPARE(tester.hubSpot.data().table(HubSpotType::Companies).live().size(), size_t{125});
}

void TestHubSpotReading::listsEveryRecordOnceOverItsPages()
{
    HubSpotTester tester;
    QSet<QString> seen;
    int pages = 0;

    QString after;
    do {
        const QJsonObject page = tester.get(u"/crm/objects/2026-09/contacts?limit=99"_s + after);
        for (const QString &id : HubSpotTester::ids(page)) {
            QVERIFY(!seen.contains(id));
            seen.insert(id);
        }
        ++pages;
        const QString cursor = page["paging"_L1]["next"_L1]["after"_L1].toString();
        after = cursor.isEmpty() ? QString() : u"&after="_s + cursor;
    } while (!after.isEmpty() && pages < 20);

    QCOMPARE(seen.size(), 500);
    QCOMPARE(pages, 6);
}

void TestHubSpotReading::aListShowsEachRecordAsAReadOfItDoes()
{
    HubSpotTester tester;
    const QString all = u"properties=firstname,lastname,email,phone,company,lastmodifieddate,no_such_thing"
                        "&associations=companies"_s;
    const QJsonObject page = tester.get(u"/crm/objects/2026-09/contacts?limit=100&"_s + all);
    const QJsonArray listed = page["results"_L1].toArray();
    QCOMPARE(listed.size(), 100);

    for (const QJsonValue &record : listed) {
        const QString id = record["id"_L1].toString();
        QCOMPARE(record.toObject(), tester.get(u"/crm/objects/2026-09/contacts/%1?%2"_s.arg(id, all)));
    }
}

void TestHubSpotReading::leavesOutUnknownPropertiesAndSaysNullForEmptyOnes()
{
    HubSpotTester tester;
    const qint64 id = tester.hubSpot.data().create(HubSpotType::Companies, {{u"name"_s, u"Ågot AS"_s}});

    const QJsonObject record
        = tester.get(u"/crm/objects/2026-09/companies/%1?properties=name,domain,no_such_thing"_s.arg(id));

    const QJsonObject properties = record["properties"_L1].toObject();
    QCOMPARE(properties["name"_L1].toString(), u"Ågot AS"_s);
    QVERIFY(properties["domain"_L1].isNull());
    QVERIFY(!properties.contains("no_such_thing"_L1));
    QCOMPARE(properties["hs_lastmodifieddate"_L1].toString(), u"2026-11-25T09:30:15.000Z"_s);
}

void TestHubSpotReading::takesPropertiesByCommaAndByRepetition()
{
    HubSpotTester tester;

    const QJsonObject comma = tester.get(u"/crm/objects/2026-09/contacts?properties=phone,city"_s);
    const QJsonObject escaped = tester.get(u"/crm/objects/2026-09/contacts?properties=phone%2Ccity"_s);
    const QJsonObject repeated
        = tester.get(u"/crm/objects/2026-09/contacts?properties=phone&properties=city"_s);

    QCOMPARE(comma["results"_L1], repeated["results"_L1]);
    QCOMPARE(comma["results"_L1], escaped["results"_L1]);
    const QJsonObject properties = comma["results"_L1][0]["properties"_L1].toObject();
    QCOMPARE(properties.keys(),
        (QStringList{u"city"_s, u"createdate"_s, u"hs_object_id"_s, u"lastmodifieddate"_s, u"phone"_s}));
}

void TestHubSpotReading::addsCompaniesToListedContacts()
{
    HubSpotTester tester;

    const QJsonObject page = tester.get(u"/crm/objects/2026-09/contacts?limit=1&associations=companies"_s);

    const QJsonValue linked = page["results"_L1][0]["associations"_L1]["companies"_L1]["results"_L1];
    QCOMPARE(linked[0]["id"_L1].toString(), u"951"_s);
    QCOMPARE(linked[0]["type"_L1].toString(), u"contact_to_company"_s);
    QCOMPARE(linked[1]["type"_L1].toString(), u"contact_to_company_unlabeled"_s);
    const QJsonObject without = tester.get(u"/crm/objects/2026-09/contacts?limit=1"_s);
    QVERIFY(!without["results"_L1][0].toObject().contains("associations"_L1));
}

void TestHubSpotReading::answersTheSameUnderEveryVersion_data()
{
    QTest::addColumn<QString>("target");

    QTest::newRow("March") << u"/crm/objects/2026-03/contacts?limit=5"_s;
    QTest::newRow("v3") << u"/crm/v3/objects/contacts?limit=5"_s;
    QTest::newRow("type id") << u"/crm/v3/objects/0-1?limit=5"_s;
    QTest::newRow("with a host") << u"https://api.hubapi.com/crm/objects/2026-09/contacts?limit=5"_s;
}

void TestHubSpotReading::answersTheSameUnderEveryVersion()
{
    QFETCH(const QString, target);
    HubSpotTester tester;

    const QJsonObject expected = tester.get(u"/crm/objects/2026-09/contacts?limit=5"_s);
    const QJsonObject answer = tester.get(target);

    QCOMPARE(answer["results"_L1].toArray().size(), 5);
    QCOMPARE(answer["results"_L1], expected["results"_L1]);
}

void TestHubSpotReading::readsABatchInPart()
{
    HubSpotTester tester;

    const QJsonObject answer = tester.post(
        u"/crm/objects/2026-09/contacts/batch/read"_s, inputs({u"951"_s, u"1003"_s, u"999999"_s, u"x"_s}));

    QCOMPARE(answer["status"_L1].toString(), u"COMPLETE"_s);
    QStringList found = HubSpotTester::ids(answer);
    found.sort();
    QCOMPARE(found, (QStringList{u"1003"_s, u"951"_s}));
    QCOMPARE(answer["numErrors"_L1].toInt(), 1);
    QCOMPARE(answer["errors"_L1][0]["category"_L1].toString(), u"OBJECT_NOT_FOUND"_s);
    QCOMPARE(answer["errors"_L1][0]["context"_L1]["ids"_L1].toArray(), (QJsonArray{u"999999"_s, u"x"_s}));
}

void TestHubSpotReading::saysInPartWithTheStatusOfItsVersion_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");

    QTest::newRow("September") << u"/crm/objects/2026-09/contacts/batch/read"_s << 200;
    QTest::newRow("March") << u"/crm/objects/2026-03/contacts/batch/read"_s << 207;
    QTest::newRow("v3") << u"/crm/v3/objects/contacts/batch/read"_s << 207;
}

void TestHubSpotReading::saysInPartWithTheStatusOfItsVersion()
{
    QFETCH(const QString, target);
    HubSpotTester tester;

    tester.post(target, inputs({u"951"_s, u"999999"_s}));
    QTEST(tester.reply.status, "status");

    tester.post(target, inputs({u"951"_s}));
    QCOMPARE(tester.reply.status, 200);
}

void TestHubSpotReading::readsByEmail()
{
    HubSpotTester tester;
    const qint64 id
        = tester.hubSpot.data().create(HubSpotType::Contacts, {{u"email"_s, u"anna@a.example"_s}});

    const QJsonObject record
        = tester.get(u"/crm/objects/2026-09/contacts/Anna%40a.example?idProperty=email"_s);

    QCOMPARE(record["id"_L1].toString(), QString::number(id));
}

void TestHubSpotReading::tellsSinceWhenAPropertyHasItsValue()
{
    HubSpotTester tester;
    const QString path = u"/crm/objects/2026-09/companies"_s;
    const qint64 id
        = tester.hubSpot.data().create(HubSpotType::Companies, {{u"name"_s, u"A"_s}, {u"city"_s, u"Bonn"_s}});
    const QDateTime made(QDate(2026, 11, 25), QTime(9, 30, 15), QTimeZone::utc());
    tester.clock.fix(made.addSecs(60));
    tester.hubSpot.data().update(HubSpotType::Companies, id, {{u"name"_s, u"A"_s}, {u"city"_s, u"Ulm"_s}});
    QJsonObject body = inputs({QString::number(id)});
    body[u"propertiesWithHistory"_s] = QJsonArray{u"name"_s, u"city"_s, u"no_such_thing"_s};

    const QJsonObject record = tester.post(path + u"/batch/read"_s, body)["results"_L1][0].toObject();

    const QJsonObject told = record["propertiesWithHistory"_L1].toObject();
    QCOMPARE(told.keys(), (QStringList{u"city"_s, u"name"_s}));
    QCOMPARE(told["city"_L1][0]["value"_L1].toString(), u"Ulm"_s);
    QCOMPARE(told["city"_L1][0]["timestamp"_L1].toString(), u"2026-11-25T09:31:15.000Z"_s);
    QCOMPARE(told["name"_L1][0]["timestamp"_L1].toString(), u"2026-11-25T09:30:15.000Z"_s); // As it was.

    QStringList many;
    for (int i = 1; i <= 51; ++i)
        many.append(QString::number(i));
    QJsonObject tooMany = inputs(many);
    tooMany[u"propertiesWithHistory"_s] = QJsonArray{u"city"_s};
    (void)tester.post(path + u"/batch/read"_s, tooMany);
    QCOMPARE(tester.reply.status, 400);
}

void TestHubSpotReading::namesTheTypesOfAssociations()
{
    HubSpotTester tester;

    const QJsonObject dated = tester.post(
        u"/crm/associations/2026-09/contacts/companies/batch/read"_s, inputs({u"951"_s, u"9"_s}));
    const QJsonObject v4
        = tester.post(u"/crm/v4/associations/contacts/companies/batch/read"_s, inputs({u"951"_s}));
    const QJsonObject v3
        = tester.post(u"/crm/v3/associations/contacts/companies/batch/read"_s, inputs({u"951"_s}));

    QCOMPARE(dated["results"_L1].toArray().size(), 1);
    QCOMPARE(dated["results"_L1][0]["from"_L1]["id"_L1].toString(), u"951"_s);
    const QJsonValue to = dated["results"_L1][0]["to"_L1][0];
    QCOMPARE(to["toObjectId"_L1].toString(), u"951"_s);
    QList<int> types;
    for (const QJsonValue &type : to["associationTypes"_L1].toArray())
        types.append(type["typeId"_L1].toInt());
    QCOMPARE(types, (QList<int>{1, 279, 931}));
    QCOMPARE(dated["errors"_L1][0]["context"_L1]["fromObjectId"_L1][0].toString(), u"9"_s);
    QCOMPARE(v4["results"_L1][0]["to"_L1][0]["toObjectId"_L1].toInteger(), 951);
    QCOMPARE(v3["results"_L1][0]["to"_L1][0]["type"_L1].toString(), u"contact_to_company"_s);
}

void TestHubSpotReading::pagesTheAssociationsOfOneInput()
{
    HubSpotTester tester;
    HubSpotData &data = tester.hubSpot.data();
    const qint64 company = data.create(HubSpotType::Companies, {{u"name"_s, u"Big"_s}});
    for (int i = 0; i < 501; ++i)
        data.associate(data.create(HubSpotType::Contacts, {}), company, {});
    const QString target = u"/crm/associations/2026-09/companies/contacts/batch/read"_s;
    const QString id = QString::number(company);

    const QJsonObject first = tester.post(target, inputs({id}));
    const QString after = first["results"_L1][0]["paging"_L1]["next"_L1]["after"_L1].toString();
    const QJsonObject second
        = tester.post(target, {{u"inputs"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"after"_s, after}}}}});

    QCOMPARE(first["results"_L1][0]["to"_L1].toArray().size(), 500);
    QCOMPARE(second["results"_L1][0]["to"_L1].toArray().size(), 1);
    QVERIFY(second["results"_L1][0]["paging"_L1].isUndefined());
}

void TestHubSpotReading::listsTheSchema()
{
    HubSpotTester tester;
    HubSpotSchema &schema = tester.hubSpot.data().table(HubSpotType::Companies).schema();
    schema.add(
        {.name = u"quittance_tax_id"_s, .label = u"Tax id"_s, .hubSpotDefined = false, .unique = true});
    schema.remove(u"industry"_s);

    const QJsonObject answer = tester.get(u"/crm/properties/2026-09/companies?archived=false"_s);

    QHash<QString, QJsonValue> byName;
    for (const QJsonValue &property : answer["results"_L1].toArray())
        byName[property["name"_L1].toString()] = property;
    QVERIFY(byName["hs_object_id"_L1]["modificationMetadata"_L1]["readOnlyValue"_L1].toBool());
    QVERIFY(!byName["name"_L1]["modificationMetadata"_L1]["readOnlyValue"_L1].toBool(true));
    QVERIFY(byName["quittance_tax_id"_L1]["hasUniqueValue"_L1].toBool());
    QVERIFY(!byName["quittance_tax_id"_L1]["hubspotDefined"_L1].toBool(true));
    QVERIFY(!byName.contains(u"industry"_s));
    tester.get(u"/crm/v3/properties/companies/industry"_s);
    QCOMPARE(tester.reply.status, 404);
}

void TestHubSpotReading::namesTheAccountAndItsOwners()
{
    HubSpotTester tester;

    const QJsonObject account = tester.get(u"/account-info/2026-09/details"_s);
    QVERIFY(account["portalId"_L1].toInteger() > 0);
    QCOMPARE(account["companyCurrency"_L1].toString(), u"EUR"_s);
    QCOMPARE(tester.get(u"/account-info/v3/details"_s), account);

    const QStringList owners = HubSpotTester::ids(tester.get(u"/crm/owners/2026-09"_s));
    const QJsonObject contact
        = tester.get(u"/crm/objects/2026-09/contacts/951?properties=hubspot_owner_id"_s);
    QVERIFY(owners.contains(contact["properties"_L1]["hubspot_owner_id"_L1].toString()));
}
