#include "tests/sandbox/hubspot/tst_hubspot_writes.h"

#include "core/net/FormBody.h"
#include "tests/sandbox/hubspot/HubSpotTester.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString companies = u"/crm/objects/2026-09/companies"_s;
const QString contacts = u"/crm/objects/2026-09/contacts"_s;

//! An account with one company and our own unique property.
struct Desk : HubSpotTester {
    Desk()
    {
        hubSpot.seedPeople(0);
        post(u"/crm/properties/2026-09/companies/groups"_s,
            {{u"name"_s, u"quittance"_s}, {u"label"_s, u"Quittance"_s}});
        own(u"quittance_id"_s, true);
        company = QString::number(hubSpot.data().create(HubSpotType::Companies, {{u"name"_s, u"One"_s}}));
    }
    QJsonObject own(const QString &name, bool unique)
    {
        return post(u"/crm/properties/2026-09/companies"_s,
            {{u"name"_s, name}, {u"label"_s, name}, {u"type"_s, u"string"_s}, {u"fieldType"_s, u"text"_s},
                {u"groupName"_s, u"quittance"_s}, {u"hasUniqueValue"_s, unique}});
    }
    static QJsonObject input(const QString &id, const QJsonObject &properties, const QString &trace = {})
    {
        QJsonObject input{{u"id"_s, id}, {u"properties"_s, properties}};
        if (!trace.isEmpty())
            input[u"objectWriteTraceId"_s] = trace;
        return input;
    }
    static QJsonObject ours(const QString &id, const QJsonObject &properties, const QString &trace = {})
    {
        QJsonObject json = input(id, properties, trace);
        json[u"idProperty"_s] = u"quittance_id"_s;
        return json;
    }
    QJsonObject batch(const QString &what, const QJsonArray &inputs)
    {
        return post(companies + u"/batch/"_s + what, {{u"inputs"_s, inputs}});
    }
    QString company;
};

} // namespace

void TestHubSpotWrites::aRecordIsRefusedByItsOwnRule_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");

    QTest::newRow("unknown") << u"colour"_s << u"red"_s << u"PROPERTY_DOESNT_EXIST"_s;
    QTest::newRow("read-only") << u"hs_object_id"_s << u"5"_s << u"READ_ONLY_VALUE"_s;
    QTest::newRow("an option in another case") << u"lifecyclestage"_s << u"Customer"_s << u"INVALID_OPTION"_s;
    QTest::newRow("a number in words") << u"annualrevenue"_s << u"much"_s << u"INVALID_NUMBER"_s;
}

void TestHubSpotWrites::aRecordIsRefusedByItsOwnRule()
{
    QFETCH(const QString, property);
    QFETCH(const QString, value);
    Desk desk;

    const QJsonObject answer = desk.batch(u"update"_s, {Desk::input(desk.company, {{property, value}})});

    QCOMPARE(desk.reply.status, 400);
    QCOMPARE(answer["category"_L1].toString(), u"VALIDATION_ERROR"_s);
    QTEST(answer["errors"_L1][0]["code"_L1].toString(), "code");
    QCOMPARE(answer["errors"_L1][0]["context"_L1]["propertyName"_L1][0].toString(), property);
}

void TestHubSpotWrites::valuesAreKeptInOneForm()
{
    Desk desk;
    desk.post(u"/crm/properties/2026-09/companies"_s,
        {{u"name"_s, u"day"_s}, {u"label"_s, u"Day"_s}, {u"type"_s, u"date"_s}, {u"fieldType"_s, u"date"_s},
            {u"groupName"_s, u"quittance"_s}});
    const auto told = [&](const QString &value) {
        const QJsonObject answer = desk.batch(u"update"_s, {Desk::input(desk.company, {{u"day"_s, value}})});
        return answer["results"_L1][0]["properties"_L1]["day"_L1].toString();
    };

    QCOMPARE(told(u"2026-11-28"_s), u"2026-11-28"_s);
    QCOMPARE(told(u"1795824000000"_s), u"2026-11-28"_s);
    QCOMPARE(told(u"1795824000001"_s), QString()); // Not midnight.
    QCOMPARE(desk.reply.status, 400);
}

void TestHubSpotWrites::anUpsertSaysWhatIsNew()
{
    Desk desk;

    const QJsonObject made = desk.batch(u"upsert"_s, {Desk::ours(u"c-1"_s, {{u"name"_s, u"Two"_s}})});
    const QJsonObject again = desk.batch(u"upsert"_s, {Desk::ours(u"c-1"_s, {{u"city"_s, u"Ulm"_s}})});

    QCOMPARE(made["results"_L1][0]["new"_L1].toBool(), true);
    QCOMPARE(again["results"_L1][0]["new"_L1].toBool(true), false);
    QCOMPARE(again["results"_L1][0]["id"_L1], made["results"_L1][0]["id"_L1]);
    QCOMPARE(desk.hubSpot.data().table(HubSpotType::Companies).live().size(), size_t{2});
}

void TestHubSpotWrites::anUpsertNeedsAUniqueProperty()
{
    Desk desk;
    QJsonObject input = Desk::ours(u"One"_s, {});
    input[u"idProperty"_s] = u"name"_s;

    desk.batch(u"upsert"_s, {input});

    QCOMPARE(desk.reply.status, 400);
}

void TestHubSpotWrites::markedInputsAreRefusedOneByOne()
{
    Desk desk;

    const QJsonObject answer = desk.batch(u"upsert"_s,
        {Desk::ours(u"c-1"_s, {{u"name"_s, u"Two"_s}}, u"a"_s),
            Desk::ours(u"c-2"_s, {{u"colour"_s, u"red"_s}}, u"b"_s)});

    QCOMPARE(desk.reply.status, 200); // Errors inside a 2xx.
    QCOMPARE(answer["results"_L1].toArray().size(), 1);
    QCOMPARE(answer["numErrors"_L1].toInt(), 1);
    QCOMPARE(answer["errors"_L1][0]["context"_L1]["objectWriteTraceId"_L1][0].toString(), u"b"_s);
    desk.post(u"/crm/v3/objects/companies/batch/upsert"_s,
        {{u"inputs"_s, QJsonArray{Desk::ours(u"c-2"_s, {{u"colour"_s, u"red"_s}}, u"b"_s)}}});
    QCOMPARE(desk.reply.status, 207);
}

void TestHubSpotWrites::unmarkedOnesAreRefusedTogether()
{
    Desk desk;

    desk.batch(u"create"_s,
        {QJsonObject{{u"properties"_s, QJsonObject{{u"name"_s, u"Two"_s}}}},
            QJsonObject{{u"properties"_s, QJsonObject{{u"colour"_s, u"red"_s}}}}});

    QCOMPARE(desk.reply.status, 400);
    QCOMPARE(desk.hubSpot.data().table(HubSpotType::Companies).live().size(), size_t{1});
}

void TestHubSpotWrites::anUpdateWithAWrongPropertyIsRefusedAsAWhole()
{
    Desk desk;
    const QString other
        = QString::number(desk.hubSpot.data().create(HubSpotType::Companies, {{u"name"_s, u"Two"_s}}));

    desk.batch(u"update"_s,
        {Desk::input(desk.company, {{u"city"_s, u"Ulm"_s}}, u"a"_s),
            Desk::input(other, {{u"colour"_s, u"red"_s}}, u"b"_s)});

    QCOMPARE(desk.reply.status, 400);
    const HubSpotTable &table = desk.hubSpot.data().table(HubSpotType::Companies);
    QVERIFY(table.value(*table.find(desk.company.toLongLong()), u"city"_s).isEmpty());
}

void TestHubSpotWrites::anUpdateTellsWhichAreNotThere()
{
    Desk desk;

    const QJsonObject answer = desk.batch(u"update"_s,
        {Desk::input(desk.company, {{u"city"_s, u"Ulm"_s}}),
            Desk::input(u"999999"_s, {{u"city"_s, u"Ulm"_s}})});

    QCOMPARE(answer["results"_L1].toArray().size(), 1);
    QCOMPARE(answer["errors"_L1][0]["category"_L1].toString(), u"OBJECT_NOT_FOUND"_s);
    QCOMPARE(answer["errors"_L1][0]["context"_L1]["ids"_L1][0].toString(), u"999999"_s);
}

void TestHubSpotWrites::aContactThatExistsIsNamed()
{
    Desk desk;
    const qint64 known = desk.hubSpot.data().create(HubSpotType::Contacts, {{u"email"_s, u"a@a.example"_s}});

    const QJsonObject answer
        = desk.post(contacts, {{u"properties"_s, QJsonObject{{u"email"_s, u"A@a.example"_s}}}});

    QCOMPARE(desk.reply.status, 409);
    QCOMPARE(answer["category"_L1].toString(), u"CONFLICT"_s);
    QCOMPARE(answer["message"_L1].toString(), u"Contact already exists. Existing ID: %1"_s.arg(known));
}

void TestHubSpotWrites::tenPropertiesMayBeUnique()
{
    Desk desk; // Has one.
    for (int i = 2; i <= 10; ++i) {
        desk.own(u"unique_%1"_s.arg(i), true);
        QCOMPARE(desk.reply.status, 201);
    }

    desk.own(u"unique_11"_s, true);
    QCOMPARE(desk.reply.status, 400);
    desk.own(u"quittance_id"_s, false);
    QCOMPARE(desk.reply.status, 409);
}

void TestHubSpotWrites::whatAnAdminRequiresBindsNewVersionsOnly()
{
    Desk desk;
    desk.hubSpot.data().table(HubSpotType::Companies).schema().require(u"city"_s);
    const QJsonObject body{{u"properties"_s, QJsonObject{{u"name"_s, u"Two"_s}}}};

    desk.post(companies, body);
    QCOMPARE(desk.reply.status, 400);
    desk.post(u"/crm/v3/objects/companies"_s, body);
    QCOMPARE(desk.reply.status, 201);
}

void TestHubSpotWrites::aNoteHangsOnWhatItIsMadeWith()
{
    Desk desk;
    const QJsonObject type{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s}, {u"associationTypeId"_s, 190}};
    const QJsonObject link{{u"to"_s, QJsonObject{{u"id"_s, desk.company}}}, {u"types"_s, QJsonArray{type}}};
    const QJsonObject properties{{u"hs_timestamp"_s, u"1795824000000"_s}, {u"hs_note_body"_s, u"Paid"_s}};
    const QString notes = u"/crm/objects/2026-09/notes"_s;

    const QJsonObject note
        = desk.post(notes, {{u"properties"_s, properties}, {u"associations"_s, QJsonArray{link}}});
    QCOMPARE(desk.reply.status, 201);
    const QJsonObject told = desk.post(u"/crm/associations/2026-09/companies/notes/batch/read"_s,
        {{u"inputs"_s, QJsonArray{QJsonObject{{u"id"_s, desk.company}}}}});
    QCOMPARE(told["results"_L1][0]["to"_L1][0]["toObjectId"_L1], note["id"_L1]);

    desk.post(notes, {{u"properties"_s, QJsonObject{{u"hs_note_body"_s, u"Paid"_s}}}});
    QCOMPARE(desk.reply.status, 400); // Without a time.
}

void TestHubSpotWrites::tokensRotate()
{
    Desk desk;
    const auto renew = [&](const QString &token, const QString &secret) {
        FormBody form;
        form.add(u"grant_type"_s, u"refresh_token"_s).add(u"refresh_token"_s, token);
        form.add(u"client_id"_s, QString::fromLatin1(HubSpotOAuth::clientId)).add(u"client_secret"_s, secret);
        desk.reply = desk.hubSpot.answer({.method = "POST",
            .url = QUrl(u"/oauth/2026-09/token"_s),
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = form.encoded()});
        return QJsonDocument::fromJson(desk.reply.body).object();
    };
    const QString first = desk.hubSpot.oauth().grant();
    const QString secret = QString::fromLatin1(HubSpotOAuth::clientSecret);

    QCOMPARE(renew(first, u"guess"_s)["status"_L1].toString(), u"BAD_CLIENT_SECRET"_s);
    const QJsonObject told = renew(first, secret);
    QCOMPARE(told["expires_in"_L1].toInt(), 1800);
    QVERIFY(told["refresh_token"_L1].toString() != first);
    QCOMPARE(renew(first, secret)["status"_L1].toString(), u"BAD_REFRESH_TOKEN"_s);
    QCOMPARE(desk.reply.status, 400);

    desk.token = told["access_token"_L1].toString().toLatin1();
    desk.get(companies);
    QCOMPARE(desk.reply.status, 200);
    desk.clock.advance(1800);
    QCOMPARE(desk.get(companies)["category"_L1].toString(), u"EXPIRED_AUTHENTICATION"_s);
}
