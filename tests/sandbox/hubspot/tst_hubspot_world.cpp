#include "tests/sandbox/hubspot/tst_hubspot_world.h"

#include "core/net/FormBody.h"
#include "tests/sandbox/hubspot/HubSpotTester.h"
#include "tests/sandbox/hubspot/hubSpotWorld.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString contacts = u"/crm/objects/2026-09/contacts"_s;
const QString companies = u"/crm/objects/2026-09/companies"_s;

//! Two contacts and two companies that have nothing to do with each other.
struct Four : HubSpotTester {
    Four()
    {
        hubSpot.seedPeople(0);
        HubSpotData &data = hubSpot.data();
        ann = QString::number(data.create(HubSpotType::Contacts, {{u"email"_s, u"ann@a.example"_s}}));
        ben = QString::number(data.create(HubSpotType::Contacts, {{u"email"_s, u"ben@b.example"_s}}));
        one = QString::number(data.create(HubSpotType::Companies, {{u"name"_s, u"One"_s}}));
        two = QString::number(data.create(HubSpotType::Companies, {{u"name"_s, u"Two"_s}}));
        clock.advance(60);
    }
    int statusOf(const QString &path)
    {
        get(path);
        return reply.status;
    }
    //! The numbers of the labels between two records.
    QList<int> labels(const QString &contact, const QString &company)
    {
        const QJsonObject told = post(u"/crm/associations/2026-09/contacts/companies/batch/read"_s,
            {{u"inputs"_s, QJsonArray{QJsonObject{{u"id"_s, contact}}}}});
        QList<int> numbers;
        for (const QJsonValue &to : told["results"_L1][0]["to"_L1].toArray())
            if (to["toObjectId"_L1].toString() == company)
                for (const QJsonValue &type : to["associationTypes"_L1].toArray())
                    numbers.append(type["typeId"_L1].toInt());
        return numbers;
    }
    static QJsonArray types(const QList<int> &numbers)
    {
        QJsonArray all;
        for (const int number : numbers)
            all.append(QJsonObject{
                {u"associationCategory"_s, u"HUBSPOT_DEFINED"_s}, {u"associationTypeId"_s, number}});
        return all;
    }
    tl::expected<QJsonObject, QString> order(const QString &name, const QJsonObject &what)
    {
        return hubSpotWorld(hubSpot, name, what);
    }

    QString ann, ben, one, two;
};

QByteArray listOf(const QJsonArray &types)
{
    return QJsonDocument(types).toJson(QJsonDocument::Compact);
}

} // namespace

void TestHubSpotWorld::theApiMergesIntoANewRecord_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("2026-09") << contacts;
    QTest::newRow("version 3") << u"/crm/v3/objects/contacts"_s;
}

void TestHubSpotWorld::theApiMergesIntoANewRecord()
{
    QFETCH(const QString, path);
    Four account;

    const QJsonObject merged = account.post(
        path + u"/merge"_s, {{u"primaryObjectId"_s, account.ann}, {u"objectIdToMerge"_s, account.ben}});

    QCOMPARE(account.reply.status, 200);
    const QString survivor = merged["id"_L1].toString();
    QVERIFY(survivor != account.ann && survivor != account.ben);
    QCOMPARE(account.get(contacts + u'/' + account.ben)["id"_L1].toString(), survivor);
    QCOMPARE(HubSpotTester::ids(account.get(contacts)), QStringList{survivor});
}

void TestHubSpotWorld::aMergeThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body"); // A and B stand for the contacts.
    QTest::addColumn<int>("status");
    const QString usual = uR"({"primaryObjectId":"A","objectIdToMerge":"B"})"_s;
    QTest::newRow("as it should be") << contacts << usual << 200;
    QTest::newRow("with itself") << contacts << uR"({"primaryObjectId":"A","objectIdToMerge":"A"})"_s << 400;
    QTest::newRow("with nobody") << contacts << uR"({"primaryObjectId":"A","objectIdToMerge":"1"})"_s << 404;
    QTest::newRow("with a number") << contacts << uR"({"primaryObjectId":"A","objectIdToMerge":2})"_s << 400;
    QTest::newRow("with more") << contacts << uR"({"primaryObjectId":"A","objectIdToMerge":"B","x":"y"})"_s
                               << 400;
    QTest::newRow("notes") << u"/crm/objects/2026-09/notes"_s << usual << 405; // Read as an id.
}

void TestHubSpotWorld::aMergeThatCannotBeIsRefused()
{
    QFETCH(const QString, path);
    QFETCH(QString, body);
    Four account;

    account.ask("POST", path + u"/merge"_s,
        body.replace(u"\"A\""_s, u'"' + account.ann + u'"')
            .replace(u"\"B\""_s, u'"' + account.ben + u'"')
            .toUtf8());

    QTEST(account.reply.status, "status");
}

void TestHubSpotWorld::theApiArchivesOneAndMany()
{
    Four account;

    account.ask("DELETE", contacts + u'/' + account.ann, {});
    QCOMPARE(account.reply.status, 204);
    QCOMPARE(account.statusOf(contacts + u'/' + account.ann), 404);
    QCOMPARE(HubSpotTester::ids(account.get(contacts + u"?archived=true"_s)), QStringList{account.ann});
    account.ask("DELETE", contacts + u'/' + account.ann, {});
    QCOMPARE(account.reply.status, 204); // It is gone, as was asked.

    const auto input = [](const QString &id) { return QJsonObject{{u"id"_s, id}}; };
    account.post(
        companies + u"/batch/archive"_s, {{u"inputs"_s, QJsonArray{input(account.one), input(account.two)}}});
    QCOMPARE(account.reply.status, 204);
    QVERIFY(HubSpotTester::ids(account.get(companies)).isEmpty());
    account.post(companies + u"/batch/archive"_s, {{u"inputs"_s, QJsonArray()}});
    QCOMPARE(account.reply.status, 400);
}

void TestHubSpotWorld::theApiForgetsAContactForGood()
{
    Four account;
    account.ask("DELETE", contacts + u'/' + account.ann, {}); // The bin is no refuge.

    account.post(contacts + u"/gdpr-delete"_s, {{u"objectId"_s, account.ann}});
    QCOMPARE(account.reply.status, 204);
    account.post(
        contacts + u"/gdpr-delete"_s, {{u"objectId"_s, u"BEN@b.example"_s}, {u"idProperty"_s, u"email"_s}});
    QCOMPARE(account.reply.status, 204);

    QVERIFY(HubSpotTester::ids(account.get(contacts)).isEmpty());
    QVERIFY(HubSpotTester::ids(account.get(contacts + u"?archived=true"_s)).isEmpty());
    account.post(companies + u"/gdpr-delete"_s, {{u"objectId"_s, account.one}});
    QCOMPARE(account.reply.status, 405); // A company is nobody; the path is read as a record's.
}

void TestHubSpotWorld::theApiLinksAndUnlinksWithLabels()
{
    Four account;
    const QString link = contacts + u'/' + account.ann + u"/associations/companies/"_s + account.one;

    const QJsonObject made = account.ask("PUT", link, listOf(Four::types({279, 931})));
    QCOMPARE(account.reply.status, 201);
    QCOMPARE(made["labels"_L1].toArray(), QJsonArray{u"Billing contact"_s});
    QCOMPARE(account.labels(account.ann, account.one), (QList<int>{279, 931}));
    account.ask("PUT", link, listOf(Four::types({1})));
    QCOMPARE(account.labels(account.ann, account.one), (QList<int>{1, 279, 931})); // They add up.

    account.ask("DELETE", link, {});
    QCOMPARE(account.reply.status, 204);
    QVERIFY(account.labels(account.ann, account.one).isEmpty());
    const QJsonObject after
        = account.get(contacts + u'/' + account.ann + u"?properties=associatedcompanyid"_s);
    QVERIFY(after["properties"_L1]["associatedcompanyid"_L1].toString().isEmpty());

    const auto id = [](const QString &which) { return QJsonObject{{u"id"_s, which}}; };
    const QString batch = u"/crm/associations/2026-09/companies/contacts/batch/"_s;
    account.post(batch + u"create"_s,
        {{u"inputs"_s,
            QJsonArray{QJsonObject{{u"from"_s, id(account.two)}, {u"to"_s, id(account.ben)},
                           {u"types"_s, Four::types({2})}},
                QJsonObject{{u"from"_s, id(account.two)}, {u"to"_s, id(account.ann)},
                    {u"types"_s, Four::types({930})}}}}});
    QCOMPARE(account.reply.status, 201);
    QCOMPARE(account.labels(account.ben, account.two), (QList<int>{1, 279}));
    QCOMPARE(account.labels(account.ann, account.two), (QList<int>{279, 931}));
    account.post(batch + u"archive"_s,
        {{u"inputs"_s,
            QJsonArray{QJsonObject{
                {u"from"_s, id(account.two)}, {u"to"_s, QJsonArray{id(account.ann), id(account.ben)}}}}}});
    QCOMPARE(account.reply.status, 204);
    QVERIFY(account.labels(account.ben, account.two).isEmpty());

    account.post(u"/crm/v3/associations/contacts/companies/batch/create"_s,
        {{u"inputs"_s,
            QJsonArray{QJsonObject{{u"from"_s, id(account.ben)}, {u"to"_s, id(account.one)},
                {u"type"_s, u"contact_to_company"_s}}}}});
    QCOMPARE(account.reply.status, 201);
    QCOMPARE(account.labels(account.ben, account.one), (QList<int>{1, 279}));
}

void TestHubSpotWorld::theApiHangsANoteOnARecord()
{
    Four account;
    const qint64 note = account.hubSpot.data().create(
        HubSpotType::Notes, {{u"hs_timestamp"_s, u"2026-11-25T09:00:00Z"_s}, {u"hs_note_body"_s, u"Hi"_s}});
    const QString link = u"/crm/v4/objects/notes/%1/associations/companies/%2"_s.arg(note).arg(account.one);

    account.ask("PUT", link, listOf(Four::types({190})));
    QCOMPARE(account.reply.status, 201);
    const auto hung = [&] {
        return account.hubSpot.data().hangs().of(
            HubSpotType::Companies, account.one.toLongLong(), HubSpotType::Notes);
    };
    QCOMPARE(hung(), HubSpotHangs::Ids{note});

    account.ask("DELETE", link, {});
    QVERIFY(hung().empty());
}

void TestHubSpotWorld::aLinkThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("path"); // %1: a contact, %2: a company.
    QTest::addColumn<QList<int>>("types");
    QTest::addColumn<int>("status");
    const QString usual = contacts + u"/%1/associations/companies/%2"_s;
    QTest::newRow("as it should be") << usual << QList<int>{279} << 201;
    QTest::newRow("the company's number") << usual << QList<int>{280} << 400;
    QTest::newRow("no number") << usual << QList<int>() << 400;
    QTest::newRow("nobody") << contacts + u"/1/associations/companies/%2"_s << QList<int>{279} << 404;
    QTest::newRow("their own kind") << contacts + u"/%1/associations/contacts/%1"_s << QList<int>{279} << 400;
}

void TestHubSpotWorld::aLinkThatCannotBeIsRefused()
{
    QFETCH(QString, path);
    QFETCH(const QList<int>, types);
    Four account;

    path.replace(u"%1"_s, account.ann).replace(u"%2"_s, account.one);
    account.ask("PUT", path, listOf(Four::types(types)));

    QTEST(account.reply.status, "status");
}

void TestHubSpotWorld::tokensAreInspectedAndRevoked()
{
    Four account;
    const auto say = [&](const QString &path, const QString &token, const QString &secret) {
        FormBody form;
        form.add(u"client_id"_s, QString::fromLatin1(HubSpotOAuth::clientId))
            .add(u"client_secret"_s, secret)
            .add(u"grant_type"_s, u"refresh_token"_s)
            .add(u"refresh_token"_s, token)
            .add(u"token"_s, token);
        account.reply = account.hubSpot.answer({.method = "POST",
            .url = QUrl(u"/oauth/2026-09/"_s + path),
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = form.encoded()});
        return QJsonDocument::fromJson(account.reply.body).object();
    };
    const QString secret = QString::fromLatin1(HubSpotOAuth::clientSecret);
    const QJsonObject tokens = say(u"token"_s, account.hubSpot.oauth().grant(), secret);
    const QString access = tokens["access_token"_L1].toString();
    const QString refresh = tokens["refresh_token"_L1].toString();

    QCOMPARE(say(u"token/introspect"_s, access, secret)["hub_id"_L1].toInteger(), HubSpotData::usualPortal);
    QVERIFY(say(u"token/introspect"_s, refresh, secret)["active"_L1].toBool());
    (void)say(u"token/introspect"_s, access, u"wrong"_s);
    QCOMPARE(account.reply.status, 400);

    (void)say(u"token/revoke"_s, refresh, secret);
    QCOMPARE(account.reply.status, 200);
    QVERIFY(!say(u"token/introspect"_s, refresh, secret)["active"_L1].toBool());
    QVERIFY(say(u"token/introspect"_s, access, secret)["active"_L1].toBool()); // Until its time is over.
    (void)say(u"token"_s, refresh, secret);
    QCOMPARE(account.reply.status, 400);
}

void TestHubSpotWorld::peopleActOnRecords()
{
    Four account;
    const auto company = [&](const QString &id) {
        return QJsonObject{{u"type"_s, u"companies"_s}, {u"id"_s, id}};
    };

    QVERIFY(account.order(u"archive"_s, company(account.one)));
    QCOMPARE(account.statusOf(companies + u'/' + account.one), 404);
    QVERIFY(account.order(u"restore"_s, company(account.one)));
    QCOMPARE(account.statusOf(companies + u'/' + account.one), 200);

    QJsonObject renamed = company(account.one);
    renamed.insert(u"values"_s, QJsonObject{{u"name"_s, u"Uno"_s}});
    QVERIFY(account.order(u"change"_s, renamed));
    QCOMPARE(account.get(companies + u'/' + account.one)["properties"_L1]["name"_L1].toString(), u"Uno"_s);

    const auto merged = account.order(u"merge"_s,
        {{u"type"_s, u"companies"_s}, {u"primary"_s, account.one}, {u"other"_s, account.two},
            {u"keep_id"_s, true}});
    QVERIFY(merged);
    QCOMPARE((*merged)["id"_L1].toString(), account.one);
    QCOMPARE(account.get(companies + u'/' + account.two)["id"_L1].toString(), account.one);

    QVERIFY(account.order(u"purge"_s, company(account.one)));
    QVERIFY(HubSpotTester::ids(account.get(companies)).isEmpty());
}

void TestHubSpotWorld::searchLagsAsFarAsItIsTold()
{
    Four account;
    const QJsonObject byName = HubSpotTester::search({HubSpotTester::filter(u"name"_s, u"EQ"_s, u"Uno"_s)});
    QVERIFY(account.order(u"lag"_s, {{u"seconds"_s, 120}}));

    QVERIFY(account.order(u"change"_s,
        {{u"type"_s, u"companies"_s}, {u"id"_s, account.one},
            {u"values"_s, QJsonObject{{u"name"_s, u"Uno"_s}}}}));
    account.clock.advance(119);
    QCOMPARE(account.post(companies + u"/search"_s, byName)["total"_L1].toInt(), 0);
    account.clock.advance(1);
    QCOMPARE(account.post(companies + u"/search"_s, byName)["total"_L1].toInt(), 1);
}

void TestHubSpotWorld::theAddressCanServeAnotherAccount()
{
    Four account;
    const auto portal
        = [&] { return account.get(u"/account-info/2026-09/details"_s)["portalId"_L1].toInteger(); };
    QCOMPARE(portal(), HubSpotData::usualPortal);

    QVERIFY(account.order(u"portal"_s, {{u"id"_s, 4711}}));
    QCOMPARE(portal(), 4711);
    QVERIFY(account.get(companies + u'/' + account.one)["url"_L1].toString().contains(u"/4711/"_s));

    account.hubSpot.reset();
    QCOMPARE(portal(), HubSpotData::usualPortal);
}

void TestHubSpotWorld::whatCannotBeIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("what");
    const QString id = u"951"_s; // The first of either kind.
    QTest::newRow("no such call") << u"paint"_s << QJsonObject();
    QTest::newRow("no type") << u"archive"_s << QJsonObject{{u"id"_s, id}};
    QTest::newRow("no record") << u"archive"_s << QJsonObject{{u"type"_s, u"contacts"_s}, {u"id"_s, u"1"_s}};
    QTest::newRow("not in the bin") << u"restore"_s << QJsonObject{{u"type"_s, u"contacts"_s}, {u"id"_s, id}};
    QTest::newRow("with itself") << u"merge"_s
                                 << QJsonObject{
                                        {u"type"_s, u"contacts"_s}, {u"primary"_s, id}, {u"other"_s, id}};
    QTest::newRow("no property") << u"change"_s
                                 << QJsonObject{{u"type"_s, u"contacts"_s}, {u"id"_s, id},
                                        {u"values"_s, QJsonObject{{u"colour"_s, u"red"_s}}}};
    QTest::newRow("no seconds") << u"lag"_s << QJsonObject();
    QTest::newRow("back in time") << u"lag"_s << QJsonObject{{u"seconds"_s, -1}};
    QTest::newRow("no portal") << u"portal"_s << QJsonObject();
}

void TestHubSpotWorld::whatCannotBeIsSaid()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonObject, what);
    Four account;

    QVERIFY(!account.order(name, what));
}
