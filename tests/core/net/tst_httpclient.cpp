#include "tests/core/net/tst_httpclient.h"

#include "core/net/HttpClient.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeTransport.h"

#include <QTest>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Result<HttpReply> status(int code)
{
    return HttpReply{.status = code, .headers = {}, .body = {}};
}

HttpClientOptions to(const QString &base)
{
    return {.base = QUrl(base), .headers = {{"Authorization", "Bearer k"}, {"Accept", "application/json"}}};
}

} // namespace

void TestHttpClient::talksToItsHostOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("rule"); // Empty: sent.

    QTest::newRow("its own") << u"https://api.example.com/next"_s << u""_s;
    QTest::newRow("with the usual port") << u"https://api.example.com:443/next"_s << u""_s;
    QTest::newRow("capital letters") << u"https://API.example.com/next"_s << u""_s;
    QTest::newRow("another") << u"https://example.org/next"_s << u"net.foreign_host"_s;
    QTest::newRow("one that begins alike") << u"https://api.example.com.evil.org/"_s << u"net.foreign_host"_s;
    QTest::newRow("another port") << u"https://api.example.com:8443/"_s << u"net.foreign_host"_s;
    QTest::newRow("in plain text") << u"http://api.example.com/next"_s << u"net.insecure_url"_s;
    QTest::newRow("with a user before it")
        << u"https://api.example.com@evil.org/"_s << u"net.malformed_url"_s;
    QTest::newRow("a file") << u"file://api.example.com/etc/passwd"_s << u"net.insecure_url"_s;
}

void TestHttpClient::talksToItsHostOnly()
{
    QFETCH(const QString, url);
    QFETCH(const QString, rule);
    FakeTransport transport;
    transport.answers = {status(200)};
    FakeClock clock;
    HttpClient client(transport, clock, to(u"https://api.example.com"_s));

    const Result<HttpReply> outcome
        = client.send({.method = "GET", .url = QUrl(url), .headers = {}, .body = {}}, true, StopFlag());

    QCOMPARE(outcome ? QString() : outcome.error().rule, rule);
    QCOMPARE(transport.asked.size(), rule.isEmpty() ? 1 : 0);
}

void TestHttpClient::goesInPlainTextOnThisComputerOnly_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("rule");

    QTest::newRow("https") << u"https://api.example.com"_s << u""_s;
    QTest::newRow("IPv4 loopback") << u"http://127.0.0.1:8080"_s << u""_s;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:8080"_s << u""_s;
    QTest::newRow("localhost") << u"http://localhost:8080/"_s << u""_s;
    QTest::newRow("a name") << u"http://api.example.com"_s << u"net.insecure_url"_s;
    QTest::newRow("a name that pretends") << u"http://localhost.example.com"_s << u"net.insecure_url"_s;
    QTest::newRow("a number that pretends") << u"http://127.0.0.1.example.com"_s << u"net.insecure_url"_s;
    QTest::newRow("the local network") << u"http://192.168.0.10"_s << u"net.insecure_url"_s;
    QTest::newRow("nothing") << u""_s << u"net.malformed_url"_s;
}

void TestHttpClient::goesInPlainTextOnThisComputerOnly()
{
    QFETCH(const QString, base);
    QFETCH(const QString, rule);
    FakeTransport transport;
    transport.answers = {status(200)};
    FakeClock clock;
    HttpClient client(transport, clock, to(base));

    const Result<HttpReply> outcome = client.get(u"/v1/things"_s, {}, StopFlag());

    QCOMPARE(outcome ? QString() : outcome.error().rule, rule);
    QCOMPARE(transport.asked.size(), rule.isEmpty() ? 1 : 0);
}

void TestHttpClient::putsPathAndQueryBelowTheBase()
{
    FakeTransport transport;
    transport.answers = {status(200), status(200)};
    FakeClock clock;
    HttpClient client(transport, clock, to(u"https://api.example.com/base/?x=1"_s));
    FormBody query;
    query.add(u"created[gte]"_s, qint64{5}).add(u"email"_s, u"a+b@x.y"_s);

    QVERIFY(client.get(u"/v1/thing with?mark"_s, query, StopFlag()));
    QVERIFY(client.get(u"/v1/../admin"_s, {}, StopFlag()));

    QCOMPARE(transport.asked[0].url.toEncoded(),
        "https://api.example.com/base/v1/thing%20with%3Fmark?created[gte]=5&email=a%2Bb%40x.y");
    QCOMPARE(transport.asked[1].url.host(), u"api.example.com"_s);
}

void TestHttpClient::sendsItsHeadersAndThoseOfTheRequest()
{
    FakeTransport transport;
    transport.answers = {status(200)};
    FakeClock clock;
    HttpClient client(transport, clock, to(u"https://api.example.com"_s));

    QVERIFY(client.post(
        u"/v1/things"_s, "a=1", {{"Idempotency-Key", "k"}, {"Accept", "text/plain"}}, StopFlag()));

    const auto &headers = transport.asked[0].headers;
    QCOMPARE(transport.asked[0].method, "POST");
    QCOMPARE(transport.asked[0].body, "a=1");
    QCOMPARE(headers.value("Authorization"), "Bearer k");
    QCOMPARE(headers.value("Idempotency-Key"), "k");
    QCOMPARE(headers.value("Accept"), "text/plain");
}

void TestHttpClient::repeatsReads()
{
    FakeTransport transport;
    transport.answers = {fail(ErrorKind::Offline, u"reset"_s), status(503), status(200)};
    FakeClock clock;
    const QDateTime start = clock.time;
    HttpClient client(transport, clock, to(u"https://api.example.com"_s));

    const Result<HttpReply> outcome = client.get(u"/v1/things"_s, {}, StopFlag());

    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QCOMPARE(transport.asked.size(), 3);
    QCOMPARE(transport.asked[0].headers, transport.asked[2].headers);
    QVERIFY(start.msecsTo(clock.time) >= 1500);
}

void TestHttpClient::sendsChangesOnce()
{
    FakeTransport transport;
    transport.answers = {status(503), status(200)};
    FakeClock clock;
    HttpClient client(transport, clock, to(u"https://api.example.com"_s));

    const Result<HttpReply> outcome = client.post(u"/v1/things"_s, "a=1", {}, StopFlag());

    QVERIFY(outcome);
    QCOMPARE(outcome->status, 503);
    QCOMPARE(transport.asked.size(), 1);
}

void TestHttpClient::stopsBetweenAttempts()
{
    FakeTransport transport;
    const StopFlag stop;
    transport.answer = [&](const HttpRequest &) {
        stop.stop();
        return status(503);
    };
    FakeClock clock;
    HttpClient client(transport, clock, to(u"https://api.example.com"_s));

    const Result<HttpReply> outcome = client.get(u"/v1/things"_s, {}, stop);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(transport.asked.size(), 1);
}
