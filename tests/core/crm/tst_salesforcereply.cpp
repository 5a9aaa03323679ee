#include "tests/core/crm/tst_salesforcereply.h"

#include "core/crm/isPermissionMissing.h"
#include "core/crm/salesforce/SalesforceCsv.h"
#include "core/crm/salesforce/SalesforceReply.h"
#include "core/crm/salesforce/SalesforceSchema.h"

#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Do = SalesforceVerdict::Do;

namespace {

HttpReply refused(int status, const QString &code, const QString &message = u"words"_s)
{
    return {.status = status,
        .headers = {},
        .body = u"[{\"message\":\"%1\",\"errorCode\":\"%2\"}]"_s.arg(message, code).toUtf8()};
}

} // namespace

void TestSalesforceReply::judges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, int status, const QString &code, Do what, const QString &rule,
                         const QString &message = u"words"_s) {
        QTest::newRow(name) << status << code << message << static_cast<int>(what) << rule;
    };
    row("a session that is over", 401, u"INVALID_SESSION_ID"_s, Do::Renew, u"salesforce.session_refused"_s);
    row("a JWT session that is over", 401, u"INVALID_AUTH_HEADER"_s, Do::Renew,
        u"salesforce.session_refused"_s);
    row("a session of the wrong kind", 401, u"INVALID_SESSION_ID"_s, Do::GiveUp,
        u"salesforce.session_refused"_s, u"This session is not valid for use with the REST API"_s);
    row("the day is used up", 403, u"REQUEST_LIMIT_EXCEEDED"_s, Do::GiveUp, u"salesforce.daily_limit"_s,
        u"TotalRequests Limit exceeded."_s);
    row("too many at once", 403, u"REQUEST_LIMIT_EXCEEDED"_s, Do::Repeat, {},
        u"ConcurrentPerOrgLongTxn Limit exceeded."_s);
    row("an edition without API", 403, u"API_DISABLED_FOR_ORG"_s, Do::GiveUp, u"salesforce.api_disabled"_s);
    row("no right", 403, u"INSUFFICIENT_ACCESS"_s, Do::GiveUp, u"salesforce.scope_missing"_s);
    row("a hidden object", 400, u"INVALID_TYPE"_s, Do::GiveUp, u"salesforce.scope_missing"_s);
    row("a hidden field", 400, u"INVALID_FIELD"_s, Do::GiveUp, u"salesforce.field_gone"_s);
    row("a query that takes too long", 400, u"QUERY_TIMEOUT"_s, Do::GiveUp, u"salesforce.too_large"_s);
    row("another refusal", 400, u"MALFORMED_QUERY"_s, Do::GiveUp, u"salesforce.refused"_s);
    row("gone", 404, u"NOT_FOUND"_s, Do::GiveUp, u"salesforce.not_found"_s);
    row("a retired version", 410, u"GONE"_s, Do::GiveUp, u"salesforce.version_retired"_s);
    row("a passing fault", 503, u"SERVER_UNAVAILABLE"_s, Do::Repeat, {});
    row("another passing fault", 500, u"UNKNOWN_EXCEPTION"_s, Do::Repeat, {});
}

void TestSalesforceReply::judges()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, message);
    QFETCH(const QString, rule);

    const SalesforceVerdict verdict
        = judgeSalesforceReply(1, refused(status, code, message), true, u"Account"_s);

    QTEST(static_cast<int>(verdict.what), "what");
    QCOMPARE(verdict.error.rule, rule);
    QCOMPARE(isPermissionMissing(verdict.error), rule == u"salesforce.scope_missing"_s);
    if (isPermissionMissing(verdict.error))
        QCOMPARE(verdict.error.value, u"Account"_s);
    if (rule.endsWith(u"daily_limit"))
        QVERIFY(verdict.error.retryAfter >= 15min);
}

void TestSalesforceReply::inv18EveryStatusSurvivesAnyBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><h1>Down for maintenance</h1>");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("a list of nothing") << QByteArray("[null]");
    QTest::newRow("an object") << QByteArray(R"({"errorCode":1,"message":{}})");
    QTest::newRow("cut") << QByteArray(R"([{"errorCode":"INVALID_)");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\0\x01", 4);
}

void TestSalesforceReply::inv18EveryStatusSurvivesAnyBody()
{
    QFETCH(const QByteArray, body);

    for (int status = 300; status < 600; ++status) {
        const SalesforceVerdict verdict
            = judgeSalesforceReply(6, HttpReply{.status = status, .headers = {}, .body = body}, true, {});
        QVERIFY(verdict.what == Do::GiveUp || verdict.what == Do::Renew);
        QVERIFY2(verdict.error.rule.startsWith(u"salesforce."), qPrintable(verdict.error.rule));
    }
}

void TestSalesforceReply::whatMustNotBeRepeatedIsNot()
{
    const Error cut{.kind = ErrorKind::Uncertain, .rule = u"net.cut"_s};

    QCOMPARE(judgeSalesforceReply(1, fail(cut), true, {}).what, Do::Repeat);
    QCOMPARE(judgeSalesforceReply(1, fail(cut), false, {}).what, Do::GiveUp);
    QCOMPARE(judgeSalesforceReply(3, fail(cut), true, {}).what, Do::GiveUp);
    QCOMPARE(judgeSalesforceReply(1, refused(503, {}), false, {}).what, Do::GiveUp);
    QCOMPARE(judgeSalesforceReply(1, fail(Error{.kind = ErrorKind::Offline}), true, {}).what, Do::GiveUp);
}

void TestSalesforceReply::usageIsReadWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("most");
    QTest::newRow("alone") << QByteArray("api-usage=18/5000") << 18 << 5000;
    QTest::newRow("before others") << QByteArray("api-usage=10018/100000; api-bursts=1/750") << 10018
                                   << 100000;
    QTest::newRow("behind others") << QByteArray("api-bursts=1/750; api-usage=7/100") << 7 << 100;
    QTest::newRow("per app") << QByteArray("api-usage=25/5000; per-app-api-usage=17/250(appName=x)") << 25
                             << 5000;
    QTest::newRow("nothing") << QByteArray() << 0 << 0;
    QTest::newRow("nonsense") << QByteArray("api-usage=many/few") << 0 << 0;
}

void TestSalesforceReply::usageIsReadWhereverItStands()
{
    QFETCH(const QByteArray, header);

    const SalesforceUsage usage
        = salesforceUsage({.status = 200, .headers = {{"sforce-limit-info", header}}, .body = {}});

    QTEST(usage.used, "used");
    QTEST(usage.most, "most");
}

void TestSalesforceReply::csvIsReadAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("only a header") << QByteArray("\"Id\",\"Name\"\n") << QStringList{};
    QTest::newRow("plain, quoted and empty")
        << QByteArray("Id,Name\n1,Ann\n2,\"B, C\"\n3,\"\"\n4,\n") << QStringList{u"Ann"_s, u"B, C"_s, {}, {}};
    QTest::newRow("quotes and line breaks")
        << QByteArray("Id,Name\r\n1,\"say \"\"hi\"\"\r\nnow\"\r\n") << QStringList{u"say \"hi\"\r\nnow"_s};
    QTest::newRow("no line break at the end") << QByteArray("Id,Name\n1,Jörg") << QStringList{u"Jörg"_s};
}

void TestSalesforceReply::csvIsReadAsTheStandardSays()
{
    QFETCH(const QByteArray, csv);

    const Result<QJsonArray> rows = readSalesforceCsv(csv);

    QVERIFY(rows);
    QStringList names;
    for (const QJsonValue &row : *rows)
        names.append(row["Name"_L1].toString());
    QTEST(names, "names");
}

void TestSalesforceReply::brokenCsvIsAnError_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("an open quote") << QByteArray("Id,Name\n1,\"Ann\n2,Ben\n");
    QTest::newRow("an open quote in the header") << QByteArray("\"Id,Name\n");
    QTest::newRow("too few cells") << QByteArray("Id,Name\n1\n");
    QTest::newRow("too many cells") << QByteArray("Id,Name\n1,2,3\n");
    QTest::newRow("something behind a quote") << QByteArray("Id,Name\n1,\"Ann\"x,2\n");
}

void TestSalesforceReply::brokenCsvIsAnError()
{
    QFETCH(const QByteArray, csv);

    const Result<QJsonArray> rows = readSalesforceCsv(csv);

    QVERIFY(!rows);
    QCOMPARE(rows.error().rule, u"salesforce.unexpected_reply"_s);
}

void TestSalesforceReply::instantsAreReadAndWritten()
{
    const QDateTime instant(QDate(2026, 11, 23), QTime(6, 0, 1), QTimeZone::utc());

    QCOMPARE(salesforceTime(u"2026-11-23T06:00:01.000+0000"_s), instant);
    QCOMPARE(salesforceTime(u"2026-11-23T06:00:01.000Z"_s), instant); // As bulk results tell it.
    QCOMPARE(salesforceInstant(instant), u"2026-11-23T06:00:01Z"_s);
    QVERIFY(!salesforceTime(u"yesterday"_s).isValid());
    QVERIFY(!salesforceTime({}).isValid());
}

void TestSalesforceReply::onlyIdsAreIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("18") << u"001000000000001AAA"_s << true;
    QTest::newRow("15") << u"001000000000001"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("another length") << u"0010000000000001"_s << false;
    QTest::newRow("a way out of the query") << u"00100' OR Name!='a"_s << false;
    QTest::newRow("letters of another script") << u"00100000000000ßAAA"_s << false;
}

void TestSalesforceReply::onlyIdsAreIds()
{
    QFETCH(const QString, text);

    QTEST(isSalesforceId(text), "good");
}
