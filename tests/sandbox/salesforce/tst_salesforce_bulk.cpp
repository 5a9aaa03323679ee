#include "tests/sandbox/salesforce/tst_salesforce_bulk.h"

#include "tests/sandbox/salesforce/SalesforceTester.h"

#include <QJsonArray>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QString make(SalesforceTester &desk, const QString &soql)
{
    const QJsonObject body{{u"operation"_s, u"queryAll"_s}, {u"query"_s, soql}, {u"contentType"_s, u"CSV"_s}};
    return desk.ask("POST", u"/jobs/query"_s, QJsonDocument(body).toJson()).object()[u"id"_s].toString();
}

} // namespace

void TestSalesforceBulk::aJobIsMadePolledReadByPagesAndDeleted()
{
    SalesforceTester desk;
    desk.salesforce.bulk().setLooks(2);
    const QString job = u"/jobs/query/"_s + make(desk, u"SELECT Id, Name FROM Account"_s);

    QCOMPARE(desk.ask("GET", job).object()[u"state"_s].toString(), u"InProgress"_s);
    QCOMPARE(desk.ask("GET", job).object()[u"state"_s].toString(), u"JobComplete"_s);
    desk.ask("GET", job + u"/results?maxRecords=60"_s);
    QCOMPARE(desk.reply.headers.value("sforce-numberofrecords"), QByteArray("60"));
    const QByteArray locator = desk.reply.headers.value("sforce-locator");
    QCOMPARE(desk.reply.body.count('\n'), qsizetype{61});
    QVERIFY(desk.reply.body.startsWith("\"Id\",\"Name\"\n\"001"));
    desk.ask("GET", job + u"/results?maxRecords=60&locator="_s + QString::fromLatin1(locator));
    QCOMPARE(desk.reply.headers.value("sforce-numberofrecords"), QByteArray("40"));
    QCOMPARE(desk.reply.headers.value("sforce-locator"), QByteArray("null"));
    desk.ask("DELETE", job);
    QCOMPARE(desk.reply.status, 204);
    desk.ask("GET", job);
    QCOMPARE(desk.reply.status, 404);
}

void TestSalesforceBulk::cellsAreQuotedAsInTheStandard()
{
    SalesforceTester desk;
    desk.salesforce.data().add(
        u"Account"_s, {{u"Name"_s, u"Say \"hi\", Inc"_s}, {u"BillingStreet"_s, u"One\nTwo"_s}});
    const QString job = u"/jobs/query/"_s
        + make(desk, u"SELECT Name, BillingStreet, Phone FROM Account WHERE Name LIKE 'Say%'"_s);
    desk.ask("GET", job);

    desk.ask("GET", job + u"/results"_s);

    QVERIFY(desk.reply.body.endsWith("\"Say \"\"hi\"\", Inc\",\"One\nTwo\",\"\"\n"));
}

void TestSalesforceBulk::compoundFieldsAreRefused()
{
    SalesforceTester desk;

    make(desk, u"SELECT BillingAddress FROM Account"_s);

    QCOMPARE(desk.reply.status, 400);
}

void TestSalesforceBulk::aFailedJobHasNoResults()
{
    SalesforceTester desk;
    desk.salesforce.bulk().failNext(true);
    const QString job = u"/jobs/query/"_s + make(desk, u"SELECT Id FROM Account"_s);

    QCOMPARE(desk.ask("GET", job).object()[u"state"_s].toString(), u"Failed"_s);
    desk.ask("GET", job + u"/results"_s);

    QCOMPARE(desk.code(), u"INVALIDJOBSTATE"_s);
}

void TestSalesforceBulk::anUnfinishedJobHasNoResults()
{
    SalesforceTester desk;
    const QString job = u"/jobs/query/"_s + make(desk, u"SELECT Id FROM Account"_s);

    desk.ask("GET", job + u"/results"_s);

    QCOMPARE(desk.code(), u"INVALIDJOBSTATE"_s);
}
