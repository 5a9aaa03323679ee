#include "tests/sandbox/salesforce/tst_salesforce_records.h"

#include "tests/sandbox/salesforce/SalesforceTester.h"

#include <QJsonArray>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QJsonArray upsert(SalesforceTester &desk, const QJsonArray &records)
{
    return desk
        .ask("PATCH", u"/composite/sobjects/Account/Quittance_Id__c"_s,
            QJsonDocument(QJsonObject{{u"allOrNone"_s, false}, {u"records"_s, records}}).toJson())
        .array();
}

QJsonObject account(const QString &key, QJsonObject values)
{
    values.insert(u"attributes"_s, QJsonObject{{u"type"_s, u"Account"_s}});
    values.insert(u"Quittance_Id__c"_s, key);
    return values;
}

QString replicate(const QString &what, const QString &start, const QString &end)
{
    return u"/sobjects/Account/%1/?start=%2&end=%3"_s.arg(what,
        QString::fromLatin1(QUrl::toPercentEncoding(start)),
        QString::fromLatin1(QUrl::toPercentEncoding(end)));
}

} // namespace

void TestSalesforceRecords::aCollectionIsUpsertedItemByItem()
{
    SalesforceTester desk;

    const QJsonArray first
        = upsert(desk, {account(u"c-1"_s, {{u"Name"_s, u"One"_s}}), account(u"c-2"_s, {})});
    const QJsonArray second = upsert(desk, {account(u"c-1"_s, {{u"Name"_s, u"First"_s}})});

    QCOMPARE(desk.reply.status, 200);
    QCOMPARE(first[0][u"created"_s].toBool(), true);
    QCOMPARE(first[1][u"success"_s].toBool(), false);
    QCOMPARE(first[1][u"errors"_s][0][u"statusCode"_s].toString(), u"REQUIRED_FIELD_MISSING"_s);
    QCOMPARE(second[0][u"created"_s].toBool(), false);
    QCOMPARE(second[0][u"id"_s], first[0][u"id"_s]);
    QCOMPARE(SalesforceTester::column(
                 desk.query(u"SELECT Name FROM Account WHERE Quittance_Id__c = 'c-1'"_s), u"Name"_s),
        QStringList{u"First"_s});
}

void TestSalesforceRecords::itemsOfACollectionAreRefusedByTheirOwnRule_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown field") << QJsonObject{{u"Colour"_s, u"red"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("too long") << QJsonObject{{u"Name"_s, QString(256, u'x')}} << u"STRING_TOO_LONG"_s;
    QTest::newRow("not in the picklist") << QJsonObject{{u"Name"_s, u"a"_s}, {u"Type"_s, u"Friend"_s}}
                                         << u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s;
    QTest::newRow("a system field") << QJsonObject{{u"Name"_s, u"a"_s}, {u"IsDeleted"_s, true}}
                                    << u"INVALID_FIELD_FOR_INSERT_UPDATE"_s;
    QTest::newRow("a text for an amount")
        << QJsonObject{{u"Name"_s, u"a"_s}, {u"Quittance_Open_Balance__c"_s, u"1"_s}}
        << u"JSON_PARSER_ERROR"_s;
}

void TestSalesforceRecords::itemsOfACollectionAreRefusedByTheirOwnRule()
{
    QFETCH(const QJsonObject, values);
    SalesforceTester desk;

    const QJsonArray answer
        = upsert(desk, {account(u"c-9"_s, values), account(u"c-10"_s, {{u"Name"_s, u"Good"_s}})});

    QTEST(answer[0][u"errors"_s][0][u"statusCode"_s].toString(), "code");
    QCOMPARE(answer[1][u"success"_s].toBool(), true);
}

void TestSalesforceRecords::aCollectionHoldsTwoHundred()
{
    SalesforceTester desk;
    QJsonArray records;
    for (int i = 0; i < 201; ++i)
        records.append(account(u"c-%1"_s.arg(i), {{u"Name"_s, u"a"_s}}));

    upsert(desk, records);

    QCOMPARE(desk.reply.status, 400);
    QCOMPARE(desk.code(), u"LIMIT_EXCEEDED"_s);
}

void TestSalesforceRecords::manyAreRetrievedInTheOrderAsked()
{
    SalesforceTester desk;
    QStringList ids
        = SalesforceTester::column(desk.query(u"SELECT Id FROM Account ORDER BY Id LIMIT 3"_s), u"Id"_s);
    desk.salesforce.data().remove(ids[1]);
    std::reverse(ids.begin(), ids.end());
    const QJsonObject body{
        {u"ids"_s, QJsonArray::fromStringList(ids)}, {u"fields"_s, QJsonArray{u"Id"_s, u"Name"_s}}};

    const QJsonArray told
        = desk.ask("POST", u"/composite/sobjects/Account"_s, QJsonDocument(body).toJson()).array();

    QCOMPARE(told.size(), qsizetype{3});
    QCOMPARE(told[0][u"Id"_s].toString(), ids[0]);
    QVERIFY(told[1].isNull());
    QCOMPARE(told[2][u"Name"_s].toString(), u"Account 0"_s);
}

void TestSalesforceRecords::oneIsMadeReadChangedAndRemoved()
{
    SalesforceTester desk;
    const QString id
        = desk.ask("POST", u"/sobjects/Account"_s, R"({"Name":"Fresh"})").object()[u"id"_s].toString();
    QCOMPARE(desk.reply.status, 201);
    const QString path = u"/sobjects/Account/"_s + id;

    desk.ask("PATCH", path, R"({"Phone":"030"})");
    QCOMPARE(desk.reply.status, 204);
    const QJsonObject read = desk.ask("GET", path).object();
    QCOMPARE(read[u"Phone"_s].toString(), u"030"_s);
    QCOMPARE(read[u"Name"_s].toString(), u"Fresh"_s);
    desk.ask("DELETE", path);
    QCOMPARE(desk.reply.status, 204);
    desk.ask("GET", path);
    QCOMPARE(desk.reply.status, 404);
    desk.ask("PATCH", path, R"({"Phone":"031"})");
    QCOMPARE(desk.code(), u"ENTITY_IS_DELETED"_s);
}

void TestSalesforceRecords::describeKnowsWhatMayBeWritten()
{
    SalesforceTester desk;

    const QJsonObject described = desk.ask("GET", u"/sobjects/Account/describe"_s).object();

    QHash<QString, QJsonObject> fields;
    for (const QJsonValue &field : described[u"fields"_s].toArray())
        fields.insert(field[u"name"_s].toString(), field.toObject());
    QCOMPARE(fields[u"Name"_s][u"updateable"_s].toBool(), true);
    QCOMPARE(fields[u"SystemModstamp"_s][u"updateable"_s].toBool(), false);
    QCOMPARE(fields[u"Quittance_Id__c"_s][u"externalId"_s].toBool(), true);
    QCOMPARE(fields[u"OwnerId"_s][u"referenceTo"_s][0].toString(), u"User"_s);
    QCOMPARE(described[u"replicateable"_s].toBool(), true);
}

void TestSalesforceRecords::describeIsCheapWhereNothingChanged()
{
    SalesforceTester desk;
    desk.headers = {{"If-Modified-Since", "Wed, 25 Nov 2026 09:00:00 GMT"}};

    desk.ask("GET", u"/sobjects/Account/describe"_s);
    QCOMPARE(desk.reply.status, 304);
    desk.salesforce.data().schema.hide(u"Account"_s, u"Phone"_s, true);
    desk.ask("GET", u"/sobjects/Account/describe"_s);

    QCOMPARE(desk.reply.status, 200);
}

void TestSalesforceRecords::deletedAreToldForFifteenDays()
{
    SalesforceTester desk;
    const QStringList ids
        = SalesforceTester::column(desk.query(u"SELECT Id FROM Account ORDER BY Id LIMIT 2"_s), u"Id"_s);
    desk.salesforce.data().remove(ids[0]);
    desk.salesforce.data().purge(ids[1]);
    desk.clock.advance(60);

    const QJsonObject told
        = desk.ask("GET", replicate(u"deleted"_s, u"2026-11-25T09:30:00Z"_s, u"2026-11-25T09:31:15Z"_s))
              .object();

    QStringList deleted;
    for (const QJsonValue &record : told[u"deletedRecords"_s].toArray())
        deleted.append(record[u"id"_s].toString());
    QCOMPARE(deleted, ids);
    QCOMPARE(told[u"latestDateCovered"_s].toString(), u"2026-11-25T09:31:15.000+0000"_s);
    desk.clock.advance(qint64{16} * 24 * 60 * 60);
    desk.ask("GET", replicate(u"deleted"_s, u"2026-11-25T09:30:00Z"_s, u"2026-11-25T09:31:15Z"_s));
    QCOMPARE(desk.code(), u"INVALID_REPLICATION_DATE"_s);
}

void TestSalesforceRecords::updatedAreTold()
{
    SalesforceTester desk;
    const QString id = SalesforceTester::column(desk.query(u"SELECT Id FROM Account LIMIT 1"_s), u"Id"_s)[0];
    desk.clock.advance(60);
    desk.salesforce.data().change(id, {{u"Phone"_s, u"1"_s}});

    const QJsonObject told
        = desk.ask("GET", replicate(u"updated"_s, u"2026-11-25T09:31:00Z"_s, u"2026-11-25T09:32:00Z"_s))
              .object();

    QCOMPARE(told[u"ids"_s].toArray(), QJsonArray{id});
}

void TestSalesforceRecords::replicationDatesMustMakeSense_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("start behind end") << u"2026-11-25T09:31:00Z"_s << u"2026-11-25T09:30:00Z"_s;
    QTest::newRow("no dates") << u"yesterday"_s << u"today"_s;
    QTest::newRow("too old") << u"2026-11-01T09:31:00Z"_s << u"2026-11-25T09:30:00Z"_s;
}

void TestSalesforceRecords::replicationDatesMustMakeSense()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    SalesforceTester desk;

    desk.ask("GET", replicate(u"deleted"_s, start, end));

    QCOMPARE(desk.code(), u"INVALID_REPLICATION_DATE"_s);
}
