#include "tests/sandbox/salesforce/tst_salesforce_query.h"

#include "tests/sandbox/salesforce/SalesforceTester.h"

#include <QJsonArray>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QString idOf(SalesforceTester &desk, const QString &name)
{
    return SalesforceTester::column(
        desk.query(u"SELECT Id FROM Account WHERE Name = '%1'"_s.arg(name)), u"Id"_s)
        .value(0);
}

} // namespace

void TestSalesforceQuery::answersInTheShapeOfTheService()
{
    SalesforceTester desk;

    const QJsonObject page
        = desk.query(u"SELECT Id, Name, Owner.Name, ParentId FROM Account WHERE Name = 'account 7'"_s);

    QCOMPARE(page[u"totalSize"_s].toInt(), 1);
    QCOMPARE(page[u"done"_s].toBool(), true);
    const QJsonObject record = page[u"records"_s][0].toObject();
    const QString id = record[u"Id"_s].toString();
    QCOMPARE(id.size(), qsizetype{18});
    QVERIFY(id.startsWith(u"001"));
    QCOMPARE(record[u"Name"_s].toString(), u"Account 7"_s);
    QVERIFY(record[u"ParentId"_s].isNull());
    QCOMPARE(record[u"Owner"_s][u"Name"_s].toString(), u"Ben Lund"_s);
    QCOMPARE(record[u"attributes"_s][u"url"_s].toString(), u"/services/data/v66.0/sobjects/Account/"_s + id);
}

void TestSalesforceQuery::selects_data()
{
    QTest::addColumn<QString>("soql");
    QTest::addColumn<QStringList>("names");
    const QString from = u"SELECT Name FROM Account WHERE "_s;
    QTest::newRow("equal, without case") << from + u"Name = 'ACCOUNT 3'"_s << QStringList{u"Account 3"_s};
    QTest::newRow("pattern") << from + u"Name LIKE '%count 1_' AND NOT Name LIKE '%5' ORDER BY Name LIMIT 2"_s
                             << QStringList{u"Account 10"_s, u"Account 11"_s};
    QTest::newRow("list") << from + u"Name IN ('Account 1', 'Account 2') ORDER BY Name DESC"_s
                          << QStringList{u"Account 2"_s, u"Account 1"_s};
    QTest::newRow("brackets") << from
            + u"(Name = 'Account 1' OR Name = 'Account 2') AND Phone LIKE '%2' ORDER BY Name"_s
                              << QStringList{u"Account 2"_s};
    QTest::newRow("escaped quote") << from + u"Name = 'O\\'Neil'"_s << QStringList{};
    QTest::newRow("nothing there") << from + u"ParentId != null"_s << QStringList{};
    QTest::newRow("an instant both as Z and as offset") << from
            + u"SystemModstamp >= 2026-11-25T09:30:15Z AND SystemModstamp <= 2026-11-25T10:30:15+01:00 "
              "ORDER BY Id LIMIT 1"_s << QStringList{u"Account 0"_s};
    QTest::newRow("offset") << u"SELECT Name FROM Account ORDER BY Id LIMIT 1 OFFSET 4"_s
                            << QStringList{u"Account 4"_s};
}

void TestSalesforceQuery::selects()
{
    QFETCH(const QString, soql);
    SalesforceTester desk;

    const QJsonObject page = desk.query(soql);

    QCOMPARE(desk.reply.status, 200);
    QTEST(SalesforceTester::column(page, u"Name"_s), "names");
}

void TestSalesforceQuery::refuses_data()
{
    QTest::addColumn<QString>("soql");
    QTest::addColumn<QString>("code");
    QTest::newRow("no query") << u"SHOW TABLES"_s << u"MALFORMED_QUERY"_s;
    QTest::newRow("an open text") << u"SELECT Id FROM Account WHERE Name = 'a"_s << u"MALFORMED_QUERY"_s;
    QTest::newRow("AND beside OR without brackets")
        << u"SELECT Id FROM Account WHERE Name = 'a' OR Name = 'b' AND Name = 'c'"_s << u"MALFORMED_QUERY"_s;
    QTest::newRow("an unknown object") << u"SELECT Id FROM Invoice__c"_s << u"INVALID_TYPE"_s;
    QTest::newRow("an unknown field") << u"SELECT Colour FROM Account"_s << u"INVALID_FIELD"_s;
    QTest::newRow("a quoted instant")
        << u"SELECT Id FROM Account WHERE SystemModstamp > '2026-01-01T00:00:00Z'"_s << u"INVALID_FIELD"_s;
    QTest::newRow("a far offset") << u"SELECT Id FROM Account OFFSET 2001"_s
                                  << u"NUMBER_OUTSIDE_VALID_RANGE"_s;
    QTest::newRow("something behind the end")
        << u"SELECT Id FROM Account LIMIT 1 2"_s << u"MALFORMED_QUERY"_s;
}

void TestSalesforceQuery::refuses()
{
    QFETCH(const QString, soql);
    SalesforceTester desk;

    desk.query(soql);

    QCOMPARE(desk.reply.status, 400);
    QTEST(desk.code(), "code");
}

void TestSalesforceQuery::instantsAreToldInWholeSeconds()
{
    SalesforceTester desk;

    const QJsonObject page = desk.query(u"SELECT SystemModstamp FROM Account LIMIT 1"_s);

    QCOMPARE(
        SalesforceTester::column(page, u"SystemModstamp"_s), QStringList{u"2026-11-25T09:30:15.000+0000"_s});
}

void TestSalesforceQuery::theBinIsSeenByQueryAllOnly()
{
    SalesforceTester desk;
    const QString binned = idOf(desk, u"Account 1"_s);
    const QString purged = idOf(desk, u"Account 2"_s);
    desk.salesforce.data().remove(binned);
    desk.salesforce.data().purge(purged);
    const QString soql = u"SELECT Id, IsDeleted FROM Account WHERE Name IN ('Account 1', 'Account 2')"_s;

    QCOMPARE(desk.query(soql)[u"totalSize"_s].toInt(), 0);
    const QJsonObject all = desk.query(soql, true);

    QCOMPARE(SalesforceTester::column(all, u"Id"_s), QStringList{binned});
    QCOMPARE(all[u"records"_s][0][u"IsDeleted"_s].toBool(), true);
}

void TestSalesforceQuery::whatIsNotSharedIsSimplyMissing()
{
    SalesforceTester desk;
    desk.salesforce.data().share(idOf(desk, u"Account 1"_s), false);

    QCOMPARE(desk.query(u"SELECT Id FROM Account"_s)[u"totalSize"_s].toInt(), 99);
    QCOMPARE(desk.query(u"SELECT COUNT() FROM Account"_s, true)[u"totalSize"_s].toInt(), 99);
}

void TestSalesforceQuery::aMergeNamesItsWinner()
{
    SalesforceTester desk;
    const QString winner = idOf(desk, u"Account 1"_s);
    const QString loser = idOf(desk, u"Account 2"_s);
    const QString ofLoser = u"SELECT Id FROM Contact WHERE AccountId = '%1'"_s.arg(loser);
    QVERIFY(desk.query(ofLoser)[u"totalSize"_s].toInt() > 0);

    desk.salesforce.data().merge(winner, loser);

    const QJsonObject page
        = desk.query(u"SELECT Id, MasterRecordId, IsDeleted FROM Account WHERE Id = '%1'"_s.arg(loser), true);
    QCOMPARE(SalesforceTester::column(page, u"MasterRecordId"_s), QStringList{winner});
    QCOMPARE(page[u"records"_s][0][u"IsDeleted"_s].toBool(), true);
    QCOMPARE(desk.query(ofLoser)[u"totalSize"_s].toInt(), 0);
}

void TestSalesforceQuery::longResultsComeByLocators()
{
    SalesforceTester desk;
    desk.headers = {{"Sforce-Query-Options", "batchSize=200"}};
    desk.salesforce.data().seed(400, 0);

    QJsonObject page = desk.query(u"SELECT Id FROM Account ORDER BY Id"_s);
    QStringList ids = SalesforceTester::column(page, u"Id"_s);
    QCOMPARE(ids.size(), qsizetype{200});
    QCOMPARE(page[u"totalSize"_s].toInt(), 500);
    QCOMPARE(page[u"done"_s].toBool(), false);
    while (!page[u"done"_s].toBool()) {
        page = desk.send("GET", page[u"nextRecordsUrl"_s].toString()).object();
        ids += SalesforceTester::column(page, u"Id"_s);
    }

    QCOMPARE(ids.size(), qsizetype{500});
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
}

void TestSalesforceQuery::pagesMayBeShorterThanAsked()
{
    SalesforceTester desk;
    desk.salesforce.setPageMax(30);

    const QJsonObject page = desk.query(u"SELECT Id FROM Account LIMIT 50"_s);

    QCOMPARE(page[u"records"_s].toArray().size(), qsizetype{30});
    QCOMPARE(page[u"totalSize"_s].toInt(), 50);
    QCOMPARE(page[u"done"_s].toBool(), false);
}

void TestSalesforceQuery::locatorsOfQueryAllSayQuery()
{
    SalesforceTester desk;
    desk.salesforce.setPageMax(30);

    const QString next = desk.query(u"SELECT Id FROM Account"_s, true)[u"nextRecordsUrl"_s].toString();

    QVERIFY2(next.startsWith(u"/services/data/v66.0/query/01g"), qPrintable(next));
}

void TestSalesforceQuery::aRenewalKillsTheLocators()
{
    SalesforceTester desk;
    desk.salesforce.setPageMax(30);
    const QString next = desk.query(u"SELECT Id FROM Account"_s)[u"nextRecordsUrl"_s].toString();

    desk.renew();
    desk.send("GET", next);

    QCOMPARE(desk.reply.status, 400);
    QCOMPARE(desk.code(), u"INVALID_QUERY_LOCATOR"_s);
}

void TestSalesforceQuery::onlyTenLocatorsLive()
{
    SalesforceTester desk;
    desk.salesforce.setPageMax(30);
    QStringList nexts;
    for (int i = 0; i < 11; ++i)
        nexts.append(desk.query(u"SELECT Id FROM Account"_s)[u"nextRecordsUrl"_s].toString());

    desk.send("GET", nexts[0]);
    QCOMPARE(desk.code(), u"INVALID_QUERY_LOCATOR"_s);
    desk.send("GET", nexts[1]);
    QCOMPARE(desk.reply.status, 200);
}

void TestSalesforceQuery::aHiddenFieldIsUnknown()
{
    SalesforceTester desk;
    desk.salesforce.data().schema.hide(u"Account"_s, u"Phone"_s, true);

    desk.query(u"SELECT Phone FROM Account"_s);
    QCOMPARE(desk.code(), u"INVALID_FIELD"_s);
    const QJsonObject described = desk.ask("GET", u"/sobjects/Account/describe"_s).object();

    for (const QJsonValue &field : described[u"fields"_s].toArray())
        QVERIFY(field[u"name"_s].toString() != "Phone"_L1);
}

void TestSalesforceQuery::aTooLongAddressIsRefused()
{
    SalesforceTester desk;

    desk.query(u"SELECT Id FROM Account WHERE Name = '%1'"_s.arg(QString(17'000, u'x')));

    QCOMPARE(desk.reply.status, 414);
}
