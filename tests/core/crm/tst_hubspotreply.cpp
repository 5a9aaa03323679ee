#include "tests/core/crm/tst_hubspotreply.h"

#include "core/crm/cleanProviderText.h"
#include "core/crm/hubspot/HubSpotReply.h"
#include "core/crm/isPermissionMissing.h"
#include "core/crm/serverTime.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace quittance;
using namespace Qt::StringLiterals;
using Do = HubSpotVerdict::Do;

namespace {

HttpReply answer(int status, const QByteArray &body, const QByteArray &retryAfter = {})
{
    HttpReply reply{.status = status, .headers = {}, .body = body};
    if (!retryAfter.isEmpty())
        reply.headers.insert("retry-after", retryAfter);
    return reply;
}

QByteArray rateLimit(const QByteArray &policy)
{
    return R"({"status":"error","errorType":"RATE_LIMIT","policyName":")" + policy + R"("})";
}

} // namespace

void TestHubSpotReply::decides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<Do>("what");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, int status, const QByteArray &body, const QByteArray &retryAfter,
                         Do what, int seconds, const QString &rule) {
        QTest::newRow(name) << status << body << retryAfter << what << seconds << rule;
    };
    row("good", 200, "{}", "", Do::Take, 0, {});
    row("partly good", 207, "{}", "", Do::Take, 0, {});
    row("the second is used up", 429, rateLimit("SECONDLY"), "", Do::Repeat, 1, {});
    row("ten seconds are used up", 429, rateLimit("TEN_SECONDLY_ROLLING"), "", Do::Repeat, 10, {});
    row("the provider says how long", 429, rateLimit("TEN_SECONDLY_ROLLING"), "3", Do::Repeat, 3, {});
    row("an unknown limit", 429, "<html>", "", Do::Repeat, 10, {});
    row("too long to wait for", 429, rateLimit("SECONDLY"), "600", Do::GiveUp, 600, u"hubspot.rate_limit"_s);
    row("the day is used up", 429, rateLimit("DAILY"), "", Do::GiveUp, 3600, u"hubspot.daily_limit"_s);
    row("locked", 423, "", "", Do::Repeat, 2, {});
    row("moving for a minute", 477, "", "60", Do::Repeat, 60, {});
    row("moving for a day", 477, "", "86400", Do::GiveUp, 86400, u"hubspot.moving"_s);
    row("moving, nobody knows how long", 477, "", "", Do::GiveUp, 3600, u"hubspot.moving"_s);
    row("fault", 500, "", "", Do::Repeat, 1, {});
    row("cannot be reached", 523, "", "", Do::Repeat, 1, {});
    row("token", 401, "{}", "", Do::GiveUp, 0, u"hubspot.token_refused"_s);
    row("scope", 403, "{}", "", Do::GiveUp, 0, u"hubspot.scope_missing"_s);
    row("nothing there", 404, "{}", "", Do::GiveUp, 0, u"hubspot.not_found"_s);
    row("bad request", 400, "{}", "", Do::GiveUp, 0, u"hubspot.refused"_s);
    row("redirect", 302, "", "", Do::GiveUp, 0, u"hubspot.unexpected_reply"_s);
}

void TestHubSpotReply::decides()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const Do, what);
    QFETCH(const int, seconds);
    QFETCH(const QString, rule);

    const HubSpotVerdict verdict = judgeHubSpotReply(1, answer(status, body, retryAfter), u"s"_s);

    QCOMPARE(verdict.what, what);
    QCOMPARE(verdict.error.rule, rule);
    QCOMPARE(isPermissionMissing(verdict.error), rule == u"hubspot.scope_missing"_s);
    const std::chrono::milliseconds wait = what == Do::Repeat ? verdict.wait : verdict.error.retryAfter;
    QCOMPARE(wait, std::chrono::milliseconds(std::chrono::seconds(seconds)));
}

void TestHubSpotReply::inv18SurvivesAnyErrorBody_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>Bad gateway</body></html>");
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("cut") << QByteArray(R"({"status":"err)");
    QTest::newRow("other types") << QByteArray(
        R"({"message":[1],"category":{},"errors":"x","context":3,"correlationId":false})");
    QTest::newRow("errors without their members") << QByteArray(R"({"errors":[null,1,{},{"context":{}}]})");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x00{", 4);
}

void TestHubSpotReply::inv18SurvivesAnyErrorBody()
{
    QFETCH(const QByteArray, body);

    for (const int status :
        {301, 400, 401, 403, 404, 409, 414, 418, 423, 429, 477, 500, 502, 503, 504, 521, 524, 599}) {
        const HubSpotVerdict verdict = judgeHubSpotReply(99, answer(status, body), u"s"_s);

        QCOMPARE(verdict.what, Do::GiveUp);
        QVERIFY(!verdict.error.rule.isEmpty());
        QVERIFY(verdict.error.detail.contains(QString::number(status)));
        QVERIFY(!verdict.error.providerText.contains(u'<'));
    }
}

void TestHubSpotReply::namesTheMissingScope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("scope");

    QTest::newRow("told") << QByteArray(
        R"({"category":"MISSING_SCOPES","errors":[{"context":{"requiredGranularScopes":["crm.a","crm.b"]}}]})")
                          << u"crm.a crm.b"_s;
    QTest::newRow("told under the other name")
        << QByteArray(R"({"errors":[{"context":{"requiredScopes":["contacts"]}}]})") << u"contacts"_s;
    QTest::newRow("not told") << QByteArray("<html>") << u"crm.objects.contacts.read"_s;
}

void TestHubSpotReply::namesTheMissingScope()
{
    QFETCH(const QByteArray, body);

    const HubSpotVerdict verdict = judgeHubSpotReply(1, answer(403, body), u"crm.objects.contacts.read"_s);

    QCOMPARE(verdict.error.kind, ErrorKind::Unauthorized);
    QCOMPARE(verdict.error.field, u"scope"_s);
    QTEST(verdict.error.value, "scope");
}

void TestHubSpotReply::givesUpAfterFiveRepeats()
{
    const Result<HttpReply> broken = answer(503, "");

    QList<qint64> waits;
    int attempt = 1;
    for (HubSpotVerdict verdict; (verdict = judgeHubSpotReply(attempt, broken, {})).what == Do::Repeat;
         ++attempt) {
        QVERIFY(verdict.jitter);
        waits.append(verdict.wait.count());
    }

    QCOMPARE(waits, (QList<qint64>{1000, 2000, 4000, 8000, 16000}));
    QCOMPARE(judgeHubSpotReply(attempt, broken, {}).error.rule, u"hubspot.unavailable"_s);
}

void TestHubSpotReply::neverRepeatsWhatIsOffline()
{
    const HubSpotVerdict offline = judgeHubSpotReply(1, fail(ErrorKind::Offline, u"no route"_s), {});
    const HubSpotVerdict stopped = judgeHubSpotReply(1, fail(ErrorKind::Cancelled, u"stopped"_s), {});
    const HubSpotVerdict cut = judgeHubSpotReply(1, fail(ErrorKind::Uncertain, u"cut"_s), {});
    const HubSpotVerdict cutAgain = judgeHubSpotReply(3, fail(ErrorKind::Uncertain, u"cut"_s), {});

    QCOMPARE(offline.what, Do::GiveUp);
    QCOMPARE(offline.error.kind, ErrorKind::Offline);
    QCOMPARE(stopped.error.kind, ErrorKind::Cancelled);
    QCOMPARE(cut.what, Do::Repeat);
    QCOMPARE(cutAgain.error.kind, ErrorKind::Uncertain);
}

void TestHubSpotReply::cleansTheProvidersWords()
{
    QCOMPARE(cleanProviderText(u" Bad\r\n\u202evalue\u0000\t here "_s), u"Bad value here"_s);
    QCOMPARE(cleanProviderText(QString(5000, u'x')).size(), qsizetype{300});
    QVERIFY(
        !cleanProviderText(u"Bearer pat-eu1-0a1b2c3d-1111-2222-3333-444455556666"_s).contains(u"0a1b2c3d"_s));
}

void TestHubSpotReply::readsTheServersTime()
{
    HttpReply reply;
    QVERIFY(!serverTime(reply).isValid());

    reply.headers.insert("date", "Wed, 25 Nov 2026 16:29:40 GMT");
    QCOMPARE(serverTime(reply), QDateTime(QDate(2026, 11, 25), QTime(16, 29, 40), QTimeZone::utc()));

    reply.headers.insert("date", "yesterday");
    QVERIFY(!serverTime(reply).isValid());
}
