#include "tests/core/crm/tst_crmpages.h"

#include "core/crm/hubspot/HubSpotPage.h"
#include "core/crm/plainTime.h"
#include "core/crm/salesforce/SalesforceCsv.h"
#include "core/crm/salesforce/SalesforcePage.h"
#include "core/net/IntervalPace.h"
#include "core/net/ReadAhead.h"
#include "tests/fakes/FakeClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QThread>

#include <memory>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! All that is stored of a record, as one text.
QString told(const CrmRecord &record, const CrmFields &fields)
{
    return QStringList{record.id, QString::number(record.changedThere.toMSecsSinceEpoch()),
        record.changedThere.isValid() ? u"valid"_s : u"invalid"_s,
        record.archivedThere.isValid() ? QString::number(record.archivedThere.toMSecsSinceEpoch()) : u"-"_s,
        QString::fromUtf8(record.values.json()), record.mergedIds.join(u','), record.mergedInto,
        record.companyId ? u"company "_s + *record.companyId : u"unknown"_s, fields.name, fields.email,
        fields.phone, fields.company, fields.domain, fields.ownerId}
        .join(u'\n');
}

const QByteArray hubSpotPersons = R"({"results":[
 {"id":"1","properties":{"firstname":"Zoë","lastname":"O'\"N\\eil\n","email":"z@a.example","phone":null,
   "lastmodifieddate":"2026-11-25T08:00:00.123Z","hs_object_id":"1","hs_merged_object_ids":"7;8",
   "hs_calculated_merged_vids":"8:170;9:171","unasked":"x"},"createdAt":"2026-01-01T00:00:00.000Z",
   "updatedAt":"2026-11-25T08:00:00.123Z","archived":false},
 {"id":2,"properties":{"firstname":" \u202e\ud83d\ude00 ","email":"","hubspot_owner_id":12,"company":true,
   "lastmodifieddate":1700000000000},"archived":false},
 {"id":"3","properties":{"lastname":{"a":[1,2.5]},"email":null},"updatedAt":"2026-11-25T08:00:00Z",
   "archived":true,"archivedAt":"2026-11-26T08:00:00.000Z"},
 {"id":"4","properties":{}}
],"paging":{"next":{"after":104,"link":"https://a.example"}}})";

//! Hands out what was begun, and remembers what was asked.
class BeginningTransport final : public HttpTransport, public HttpAhead
{
public:
    QStringList log;

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &) override
    {
        log.append(u"send "_s + request.url.path());
        return HttpReply{.status = 200, .headers = {}, .body = request.url.path().toUtf8()};
    }
    Reply begin(const HttpRequest &request, const StopFlag &) override
    {
        log.append(u"begin "_s + request.url.path());
        return [this, request]() -> Result<HttpReply> {
            log.append(u"take "_s + request.url.path());
            return HttpReply{.status = 200, .headers = {}, .body = request.url.path().toUtf8()};
        };
    }
};

HttpRequest get(const QString &path)
{
    return {.method = "GET", .url = QUrl(u"http://a.example"_s + path), .headers = {}, .body = {}};
}

} // namespace

void TestCrmPages::writesValuesAsQtDoes_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"Brightwater"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quotation marks and backslashes") << u"\"a\\b\""_s;
    QTest::newRow("control characters") << u"\b\f\n\r\t\u0001\u001f\u007f"_s;
    QTest::newRow("other scripts") << u"Zoë Łódź 北京 \u202e \u2028 😀"_s;
}

void TestCrmPages::writesValuesAsQtDoes()
{
    QFETCH(const QString, text);
    const std::string utf8 = text.toStdString();
    CrmValuesWriter writer({u"zip"_s, u"address"_s, u"name"_s, u"phone"_s});

    writer.setText(writer.place("name"), utf8);
    writer.setNull(writer.place("address"));

    QCOMPARE(writer.json(), compact({{u"address"_s, QJsonValue::Null}, {u"name"_s, text}}));
    QCOMPARE(writer.place("nothing"), CrmValuesWriter::none);
    writer.clear();
    QCOMPARE(writer.json(), "{}");
}

void TestCrmPages::readsPlainTimesAsQtDoes_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
        {"1970-01-01T00:00:00.000Z", "2026-11-25T08:00:00.123Z", "2024-02-29T23:59:59.999Z",
            "1969-12-31T23:59:59.999Z", "9999-12-31T00:00:00.000Z", "2026-11-23T06:00:00.000+0000"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCrmPages::readsPlainTimesAsQtDoes()
{
    QFETCH(const QString, text);
    QString iso = text;
    iso.replace(u"+0000"_s, u"Z"_s);

    const std::optional<qint64> read = plainTime(text);

    QVERIFY(read);
    QCOMPARE(*read, QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch());
}

void TestCrmPages::leavesOtherTimesToQt_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"", "2026-11-25", "2026-11-25T08:00:00Z", "2026-02-29T08:00:00.000Z",
             "2026-13-01T08:00:00.000Z", "2026-11-25T24:00:00.000Z", "2026-11-25T08:00:00.000+0100",
             "2026-11-25 08:00:00.000Z", "2026-11-25T08:00:00.000ZZ", "1700000000000"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void TestCrmPages::leavesOtherTimesToQt()
{
    QFETCH(const QString, text);

    QVERIFY(!plainTime(text));
}

void TestCrmPages::aPageOfHubSpotSaysWhatItsRecordsSay()
{
    const HubSpotObject &facts = hubSpotObject(CrmKind::Person);
    HubSpotPage page(facts, CrmKind::Person);
    const QJsonArray results = QJsonDocument::fromJson(hubSpotPersons).object()["results"_L1].toArray();
    QCOMPARE(results.size(), 4);

    QVERIFY(page.take(hubSpotPersons));
    QCOMPARE(page.next(), u"104"_s);
    const std::optional<QList<CrmRecord>> records = page.records(false);

    QVERIFY(records);
    QCOMPARE(records->size(), results.size());
    for (qsizetype i = 0; i < results.size(); ++i) {
        const Result<CrmRecord> alone = readHubSpotObject(facts, results[i].toObject());
        QVERIFY(alone);
        const QJsonObject values = alone->values;
        const CrmFields fields = hubSpotFields(
            CrmKind::Person, [&](QLatin1StringView name) { return values.value(name).toString().trimmed(); });
        QVERIFY((*records)[i].fields);
        QCOMPARE(told((*records)[i], *(*records)[i].fields), told(*alone, fields));
    }
}

void TestCrmPages::aPageOfHubSpotThatIsNoUsualOneIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("HTML") << QByteArray("<html>Bad gateway</html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no results") << QByteArray("{\"paging\":{}}");
    QTest::newRow("errors of single inputs") << QByteArray("{\"results\":[],\"errors\":[{}]}");
    QTest::newRow("cut") << hubSpotPersons.left(hubSpotPersons.size() / 2);
    QTest::newRow("a record without an id") << QByteArray("{\"results\":[{\"properties\":{}}]}");
    QTest::newRow("a record that is none") << QByteArray("{\"results\":[7]}");
}

void TestCrmPages::aPageOfHubSpotThatIsNoUsualOneIsLeftAlone()
{
    QFETCH(const QByteArray, body);
    HubSpotPage page(hubSpotObject(CrmKind::Person), CrmKind::Person);

    QVERIFY(!page.take(body) || !page.records(true));
}

void TestCrmPages::aPageOfSalesforceSaysWhatItsRowsSay()
{
    const QByteArray body = R"({"totalSize":2,"done":false,"records":[
 {"attributes":{"type":"Account","url":"/x"},"Id":"001000000000001AAA","Name":"Zoë \"A\"","Phone":null,
  "Website":"https://www.A.example/about","BillingCity":"a\u0000b","SystemModstamp":"2026-11-23T06:00:00.000+0000",
  "IsDeleted":false,"MasterRecordId":null,"Rank__c":12.5,"Open__c":true},
 {"attributes":{"type":"Account","url":"/x"},"Id":"001000000000002AAA","Name":"B","Website":"b.example",
  "SystemModstamp":"2026-11-23T06:00:01Z","IsDeleted":true,"MasterRecordId":"001000000000001AAA","Rank__c":1000,
  "BillingAddress":{"city":"x"}}]})";
    const QStringList asked{u"Id"_s, u"IsDeleted"_s, u"SystemModstamp"_s, u"MasterRecordId"_s, u"Name"_s,
        u"Phone"_s, u"Website"_s, u"BillingCity"_s, u"Rank__c"_s, u"Open__c"_s, u"BillingAddress"_s};
    SalesforcePage page(CrmKind::Company, asked);
    const QJsonArray rows = QJsonDocument::fromJson(body).object()["records"_L1].toArray();

    QVERIFY(page.take(body));
    QVERIFY(!page.isDone());
    QCOMPARE(page.lastId(), u"001000000000002AAA"_s);
    const std::optional<QList<CrmRecord>> records = page.records();

    QVERIFY(records);
    QCOMPARE(records->size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList there; // A column that is not told at all is empty by one way and unknown by the other.
        for (const QString &name : asked)
            if (rows[i].toObject().contains(name))
                there.append(name);
        const Result<CrmRecord> alone = readSalesforceRecord(CrmKind::Company, rows[i].toObject(), there);
        QVERIFY(alone);
        const QJsonObject values = alone->values;
        const CrmFields fields = salesforceListFields(CrmKind::Company,
            [&](QLatin1StringView name) { return values.value(name).toString().trimmed(); });
        QCOMPARE(told((*records)[i], *(*records)[i].fields), told(*alone, fields));
    }
}

void TestCrmPages::aBulkPageOfSalesforceSaysWhatItsRowsSay()
{
    const QByteArray csv = "\"Id\",\"LastName\",\"Email\",\"AccountId\",\"SystemModstamp\"\r\n"
                           "\"003000000000001AAA\",\"O\"\"Neil, \"\"Z\"\"\nsecond line\",\"\",\"\","
                           "\"2026-11-23T06:00:00.000Z\"\n"
                           "003000000000002AAA,Łoś,l@a.example,001000000000001AAA,2026-11-23T06:00:00.000Z";
    const QStringList asked{u"Id"_s, u"LastName"_s, u"Email"_s, u"AccountId"_s, u"SystemModstamp"_s};
    const Result<QJsonArray> rows = readSalesforceCsv(csv);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    SalesforcePage page(CrmKind::Person, asked);

    const std::optional<QList<CrmRecord>> records = page.recordsOfCsv(csv);

    QVERIFY(records);
    QCOMPARE(records->size(), rows->size());
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const Result<CrmRecord> alone = readSalesforceRecord(CrmKind::Person, (*rows)[i].toObject(), asked);
        QVERIFY(alone);
        const QJsonObject values = alone->values;
        const CrmFields fields = salesforceListFields(
            CrmKind::Person, [&](QLatin1StringView name) { return values.value(name).toString().trimmed(); });
        QCOMPARE(told((*records)[i], *(*records)[i].fields), told(*alone, fields));
    }
}

void TestCrmPages::aCsvThatIsBrokenIsNoPage_data()
{
    QTest::addColumn<QByteArray>("csv");

    QTest::newRow("a quote without an end") << QByteArray("Id\n\"001000000000001AAA");
    QTest::newRow("more in a cell than its quote") << QByteArray("Id\n\"001000000000001AAA\"x\n");
    QTest::newRow("too few cells") << QByteArray("Id,Name\n001000000000001AAA\n");
    QTest::newRow("no id") << QByteArray("Id,Name\n,A\n");
}

void TestCrmPages::aCsvThatIsBrokenIsNoPage()
{
    QFETCH(const QByteArray, csv);
    SalesforcePage page(CrmKind::Company, {u"Id"_s, u"Name"_s});

    QVERIFY(!page.recordsOfCsv(csv));
}

void TestCrmPages::takesOneMoreRequestAtOnceOnlyWhereOneIsFree()
{
    FakeClock clock;
    IntervalPace pace(2, 10s);

    QVERIFY(pace.takeAtOnce(clock));
    clock.sleep(4s, StopFlag());
    QVERIFY(pace.takeAtOnce(clock));
    QVERIFY(!pace.takeAtOnce(clock));
    clock.sleep(6s, StopFlag());
    QVERIFY(pace.takeAtOnce(clock));
    QVERIFY(!pace.takeAtOnce(clock));
    const QDateTime before = clock.now();
    pace.take(clock, StopFlag());

    QCOMPARE(before.msecsTo(clock.now()), 4'000);
}

void TestCrmPages::waitsALittleWhereOthersUseTheSameLimit()
{
    FakeClock clock;
    IntervalPace pace(180, 10s);
    const QDateTime before = clock.now();

    pace.setLeft(10); // What we leave free ourselves.
    pace.take(clock, StopFlag());
    QCOMPARE(before.msecsTo(clock.now()), 0);
    pace.setLeft(3);
    QVERIFY(!pace.takeAtOnce(clock));
    pace.take(clock, StopFlag());

    QCOMPARE(before.msecsTo(clock.now()), 500);
}

void TestCrmPages::aClockThatIsSetBackMakesNobodyWaitLongerThanOneInterval()
{
    FakeClock clock;
    IntervalPace pace(1, 10s);
    pace.take(clock, StopFlag());
    clock.time = clock.time.addSecs(-3600);
    const QDateTime before = clock.now();

    pace.take(clock, StopFlag());

    QCOMPARE(before.msecsTo(clock.now()), 10'000);
}

void TestCrmPages::twoThatReadAtOnceKeepToOneLimit()
{
    SystemClock clock;
    IntervalPace pace(5, 200ms);
    const auto take = [&] {
        for (int i = 0; i < 10; ++i)
            pace.take(clock, StopFlag());
    };
    const QDateTime before = clock.now();
    const std::unique_ptr<QThread> other(QThread::create(take));
    other->start();
    take();
    QVERIFY(other->wait(10'000));

    QVERIFY(before.msecsTo(clock.now()) >= 600); // Five at once, and five more in each interval behind it.
}

void TestCrmPages::takesTheReplyThatIsUnderWayOnlyForTheSameRequest()
{
    BeginningTransport transport;
    ReadAhead ahead(transport);

    ahead.begin(get(u"/two"_s), StopFlag());
    QVERIFY(ahead.isFor(get(u"/two"_s).url));
    const Result<HttpReply> two = ahead.send(get(u"/two"_s), StopFlag());
    const Result<HttpReply> again = ahead.send(get(u"/two"_s), StopFlag());
    ahead.begin(get(u"/three"_s), StopFlag());
    HttpRequest other = get(u"/three"_s);
    other.headers.insert("Authorization", "Bearer renewed");
    const Result<HttpReply> three = ahead.send(other, StopFlag());

    QVERIFY(two && again && three);
    QCOMPARE(transport.log,
        QStringList({u"begin /two"_s, u"take /two"_s, u"send /two"_s, u"begin /three"_s, u"send /three"_s}));
}

void TestCrmPages::aFewRequestsMayBeUnderWay()
{
    BeginningTransport transport;
    ReadAhead ahead(transport);
    for (int i = 0; i <= static_cast<int>(ReadAhead::most); ++i) // One too many: the first goes.
        ahead.begin(get(u"/%1"_s.arg(i)), StopFlag());
    transport.log.clear();

    QVERIFY(ahead.send(get(u"/3"_s), StopFlag()));
    QVERIFY(ahead.send(get(u"/1"_s), StopFlag()));
    QVERIFY(ahead.send(get(u"/0"_s), StopFlag()));

    QCOMPARE(transport.log, QStringList({u"take /3"_s, u"take /1"_s, u"send /0"_s}));
}
