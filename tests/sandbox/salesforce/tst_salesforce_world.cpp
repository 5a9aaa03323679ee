#include "tests/sandbox/salesforce/tst_salesforce_world.h"

#include "tests/sandbox/salesforce/SalesforceTester.h"
#include "tests/sandbox/salesforce/salesforceWorld.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QStringList accounts(SalesforceTester &desk, bool all = false)
{
    return SalesforceTester::column(
        desk.query(u"SELECT Id FROM Account ORDER BY Id LIMIT 3"_s, all), u"Id"_s);
}

} // namespace

void TestSalesforceWorld::peopleActOnRecords()
{
    SalesforceTester desk;
    const auto order = [&](const QString &name, const QJsonObject &what) {
        return salesforceWorld(desk.salesforce, name, what).has_value();
    };
    const QString id = accounts(desk).value(0);
    const QString other = accounts(desk).value(1);
    const auto isThere = [&](const QString &which) {
        return desk.query(u"SELECT Id FROM Account WHERE Id = '%1'"_s.arg(which))[u"totalSize"_s].toInt()
            == 1;
    };

    QVERIFY(order(u"archive"_s, {{u"id"_s, id}}));
    QVERIFY(!isThere(id));
    QVERIFY(order(u"restore"_s, {{u"id"_s, id}}));
    QVERIFY(isThere(id));
    QVERIFY(order(u"change"_s, {{u"id"_s, id}, {u"values"_s, QJsonObject{{u"Phone"_s, u"12"_s}}}}));
    QCOMPARE(desk.ask("GET", u"/sobjects/Account/"_s + id)[u"Phone"_s].toString(), u"12"_s);
    QVERIFY(order(u"merge"_s, {{u"winner"_s, id}, {u"loser"_s, other}}));
    QVERIFY(!isThere(other));
    QCOMPARE(SalesforceTester::column(
                 desk.query(u"SELECT MasterRecordId FROM Account WHERE Id = '%1'"_s.arg(other), true),
                 u"MasterRecordId"_s),
        QStringList{id});
    QVERIFY(order(u"purge"_s, {{u"id"_s, other}}));
    QVERIFY(!order(u"restore"_s, {{u"id"_s, other}}));
}

void TestSalesforceWorld::theOrganisationMovesToTheOtherNameOfTheServer()
{
    SalesforceTester desk;
    desk.salesforce.tokens().setInstance(u"http://127.0.0.1:4711"_s);
    const auto asked = [&](const QString &host) {
        desk.headers = {{"Host", host.toLatin1()}};
        (void)desk.query(u"SELECT Id FROM Account LIMIT 1"_s);
        return desk.reply.status;
    };
    QCOMPARE(asked(u"127.0.0.1:4711"_s), 200);

    const auto moved = salesforceWorld(desk.salesforce, u"move"_s, {});

    QVERIFY(moved);
    QCOMPARE((*moved)[u"instance"_s].toString(), u"http://localhost:4711"_s);
    QCOMPARE(asked(u"localhost:4711"_s), 401); // The session ended with the move.
    QCOMPARE(desk.renew()[u"instance_url"_s].toString(), u"http://localhost:4711"_s);
    QCOMPARE(asked(u"127.0.0.1:4711"_s), 401);
    QCOMPARE(asked(u"localhost:4711"_s), 200);
}

void TestSalesforceWorld::anotherOrganisationAnswersFromTheNextSignInOn()
{
    SalesforceTester desk;
    const QString before = desk.renew()[u"id"_s].toString();

    const auto changed = salesforceWorld(desk.salesforce, u"organization"_s, {});

    QVERIFY(changed);
    const QString id = (*changed)[u"id"_s].toString();
    QVERIFY(id.startsWith(u"00D"_s) && !before.contains(id));
    QVERIFY(desk.renew()[u"id"_s].toString().contains(id));
    QCOMPARE(
        SalesforceTester::column(desk.query(u"SELECT Id FROM Organization"_s), u"Id"_s), QStringList{id});
}

void TestSalesforceWorld::whatCannotBeIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field"); // That names the first account.
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("no such call") << u"paint"_s << u"id"_s << QJsonObject();
    QTest::newRow("no record") << u"archive"_s << u"nothing"_s << QJsonObject();
    QTest::newRow("not in the bin") << u"restore"_s << u"id"_s << QJsonObject();
    QTest::newRow("no loser") << u"merge"_s << u"winner"_s << QJsonObject();
    QTest::newRow("no field") << u"change"_s << u"id"_s
                              << QJsonObject{{u"values"_s, QJsonObject{{u"Colour"_s, u"red"_s}}}};
    QTest::newRow("no values") << u"change"_s << u"id"_s << QJsonObject();
}

void TestSalesforceWorld::whatCannotBeIsSaid()
{
    QFETCH(const QString, name);
    QFETCH(const QString, field);
    QFETCH(QJsonObject, more);
    SalesforceTester desk;

    more.insert(field, accounts(desk).value(0));

    QVERIFY(!salesforceWorld(desk.salesforce, name, more));
}

void TestSalesforceWorld::instantsAreAnsweredInOneForm()
{
    SalesforceTester desk;
    const QString path = u"/sobjects/Account/"_s + accounts(desk).value(0);

    (void)desk.ask("PATCH", path, R"({"Quittance_Synced_At__c":"2026-11-25T09:30:15Z"})");
    QCOMPARE(
        desk.ask("GET", path)[u"Quittance_Synced_At__c"_s].toString(), u"2026-11-25T09:30:15.000+0000"_s);

    (void)desk.ask("PATCH", path, R"({"Quittance_Synced_At__c":"yesterday"})");
    QCOMPARE(desk.reply.status, 400);
}
