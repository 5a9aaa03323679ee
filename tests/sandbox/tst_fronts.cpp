#include "tests/sandbox/tst_fronts.h"

#include "tests/sandbox/ChunkedBody.h"
#include "tests/sandbox/SandboxServer.h"
#include "tests/sandbox/testHttp.h"
#include "tests/sandbox/testStripe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

using Kind = Fault::Kind;

HttpRequest onTheWire(const SandboxServer &server, HttpRequest request)
{
    request.url.setPort(server.url().port());
    return request;
}

//! Headers that belong to the connection, not to the service.
HttpReply withoutConnection(HttpReply reply)
{
    reply.headers.remove("connection");
    reply.headers.remove("content-length");
    return reply;
}

} // namespace

void TestFronts::bothFrontsAnswerAlike()
{
    TestAccount near;
    TestAccount far; // The same seed and time: the same answers.
    SandboxServer server(far.gate);
    QVERIFY(server.listenOnLoopback(0));
    const QList<HttpRequest> requests{near.request("POST", u"/v1/payment_links"_s, linkBody(500), "key-1"),
        near.request("POST", u"/v1/payment_links"_s, linkBody(500), "key-1"),
        near.request("GET", u"/v1/events?limit=2&types[]=payment_link.created"_s),
        near.request("POST", u"/v1/customers"_s, "name=%C3%9Cmit&email=a%2Bb@x.example"),
        near.request("GET", u"/v1/customers?email=a%2Bb@x.example"_s), near.request("GET", u"/v1/nowhere"_s)};

    for (const HttpRequest &request : requests) {
        const HttpReply one = near.transport.send(request, {}).value();
        const HttpReply other = withoutConnection(overTheWire(onTheWire(server, request)).reply);

        QCOMPARE(other.status, one.status);
        QCOMPARE(other.body, one.body);
        QCOMPARE(other.headers, one.headers);
    }
}

void TestFronts::bothFrontsFailAlike_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("acts");

    QTest::newRow("cut before it acted") << Kind::CutBefore << false;
    QTest::newRow("cut after it acted") << Kind::CutAfter << true;
    QTest::newRow("half an answer") << Kind::Truncate << true;
}

void TestFronts::bothFrontsFailAlike()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, acts);
    TestAccount near;
    TestAccount far;
    SandboxServer server(far.gate);
    QVERIFY(server.listenOnLoopback(0));
    near.gate.faults().add({.kind = kind});
    // QNetworkAccessManager itself repeats a request whose connection broke before any answer.
    far.gate.faults().add({.kind = kind, .times = -1});
    const HttpRequest request = near.request("POST", u"/v1/payment_links"_s, linkBody(500), "key-1");

    QCOMPARE(near.transport.send(request, {}).error().kind, ErrorKind::Uncertain);
    QVERIFY(overTheWire(onTheWire(server, request)).error != QNetworkReply::NoError);

    QCOMPARE(near.stripe.state().links.oldestFirst().size(), acts ? 1 : 0);
    QCOMPARE(far.stripe.state().links.oldestFirst().size(), acts ? 1 : 0);
}

void TestFronts::aFaultLastsAsLongAsItWasToldTo()
{
    TestAccount account;
    account.gate.faults().add({.kind = Kind::Status, .status = 500, .times = 2});
    account.gate.faults().add({.kind = Kind::Status, .status = 429});

    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(account.get(u"/v1/balance"_s).status);

    QCOMPARE(statuses, QList<int>({500, 500, 429, 200}));
}

void TestFronts::aFaultTouchesOnlyWhatItNames()
{
    TestAccount account;
    account.gate.faults().add({.kind = Kind::Status,
        .status = 401,
        .method = "POST",
        .path = QRegularExpression(u"^/v1/payment_links$"_s),
        .times = -1});

    QCOMPARE(account.get(u"/v1/payment_links"_s).status, 200);
    QCOMPARE(account.post(u"/v1/customers"_s, {}).status, 200);
    QCOMPARE(account.post(u"/v1/payment_links"_s, linkBody(500)).status, 401);
    QCOMPARE(account.post(u"/v1/payment_links"_s, linkBody(500)).status, 401);
    account.gate.faults().clear();
    QCOMPARE(account.post(u"/v1/payment_links"_s, linkBody(500)).status, 200);
}

void TestFronts::aRefusalAfterActingHasActed()
{
    TestAccount account;
    account.gate.faults().add({.kind = Kind::Status, .status = 500, .acted = true});

    QCOMPARE(account.post(u"/v1/payment_links"_s, linkBody(500), "key-1").status, 500);
    QCOMPARE(account.stripe.state().links.oldestFirst().size(), 1);
}

void TestFronts::aLockTimeoutIsToldFromARateLimit()
{
    TestAccount account;
    account.gate.faults().add({.kind = Kind::Status, .status = 429});
    account.gate.faults().add({.kind = Kind::Status, .status = 429, .code = u"lock_timeout"_s});

    const HttpReply limited = account.get(u"/v1/balance"_s);
    const HttpReply locked = account.get(u"/v1/balance"_s);

    QCOMPARE(TestAccount::error(limited)[u"code"_s].toString(), u"rate_limit"_s);
    QCOMPARE(limited.headers.value("stripe-rate-limited-reason"), QByteArray("global-rate"));
    QCOMPARE(TestAccount::error(locked)[u"code"_s].toString(), u"lock_timeout"_s);
    QVERIFY(!limited.headers.contains("stripe-should-retry"));
    QVERIFY(!locked.headers.contains("stripe-rate-limited-reason"));
    QCOMPARE(locked.headers.value("stripe-should-retry"), QByteArray("true"));
}

void TestFronts::aSlowAnswerIsLateOnTheWire()
{
    using namespace std::chrono_literals;
    TestAccount account;
    SandboxServer server(account.gate);
    QVERIFY(server.listenOnLoopback(0));
    account.gate.faults().add({.kind = Kind::Latency, .latency = 150ms});
    account.gate.faults().add({.kind = Kind::Latency, .latency = 60s});
    const HttpRequest request = account.request("GET", u"/v1/balance"_s);

    QElapsedTimer timer;
    timer.start();
    QCOMPARE(overTheWire(onTheWire(server, request)).reply.status, 200);
    QVERIFY(timer.elapsed() >= 150);
    QCOMPARE(account.transport.send(request, {}).error().kind, ErrorKind::Uncertain); // 60 s are over its 30.
}

void TestFronts::whatCameByIsRemembered()
{
    TestAccount account;
    account.gate.faults().add({.kind = Kind::CutAfter});
    const HttpRequest request = account.request("POST", u"/v1/customers?expand[]=x"_s, "name=A", "key-1");

    QVERIFY(!account.transport.send(request, {}));
    account.get(u"/v1/balance"_s);

    const QList<SeenRequest> &seen = account.gate.seen();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].path, u"/v1/customers"_s);
    QCOMPARE(seen[0].idempotencyKey, QByteArray("key-1"));
    QCOMPARE(seen[0].status, 0);
    QCOMPARE(seen[1].method, QByteArray("GET"));
    QCOMPARE(seen[1].status, 200);
}

void TestFronts::nothingListensWhereNothingIsServed()
{
    TestAccount account;
    HttpRequest request = account.request("GET", u"/v1/balance"_s);
    request.url.setPort(2);

    QCOMPARE(account.transport.send(request, {}).error().kind, ErrorKind::Offline);
}

void TestFronts::aConnectionServesSeveralRequests()
{
    TestAccount account;
    SandboxServer server(account.gate);
    QVERIFY(server.listenOnLoopback(0));
    const QByteArray one = "GET /v1/balance HTTP/1.1\r\nHost: x\r\n\r\n";

    const QByteArray received = rawExchange(server.url(), one + one, 2);

    QCOMPARE(received.count("HTTP/1.1 401 "), 2);
    QCOMPARE(received.count("connection: keep-alive"), 2);
}

void TestFronts::aRequestThatIsTooLargeIsRefused()
{
    TestAccount account;
    SandboxServer server(account.gate);
    QVERIFY(server.listenOnLoopback(0));

    const QByteArray body
        = rawExchange(server.url(), "POST /v1/customers HTTP/1.1\r\nContent-Length: 8388609\r\n\r\n", 1);
    const QByteArray head = rawExchange(server.url(), "GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'x'), 1);
    const QByteArray packed
        = rawExchange(server.url(), "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 1);

    QVERIFY(body.startsWith("HTTP/1.1 413 "));
    QVERIFY(head.startsWith("HTTP/1.1 431 "));
    QVERIFY(packed.startsWith("HTTP/1.1 501 "));
    QVERIFY(account.gate.seen().isEmpty());
}

void TestFronts::bodiesInChunksAreReadWhole_data()
{
    QTest::addColumn<QByteArray>("buffer");
    QTest::addColumn<ChunkedBody::State>("state");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qsizetype>("end");
    using State = ChunkedBody::State;
    QTest::newRow("one") << QByteArray("4\r\nname\r\n0\r\n\r\nGET") << State::Whole << QByteArray("name")
                         << qsizetype{14};
    QTest::newRow("two, with capitals and an extension")
        << QByteArray("2\r\nna\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n") << State::Whole
        << QByteArray("na0123456789") << qsizetype{31};
    QTest::newRow("a line break within")
        << QByteArray("4\r\na\r\nb\r\n0\r\n\r\n") << State::Whole << QByteArray("a\r\nb") << qsizetype{14};
    QTest::newRow("trailers") << QByteArray("1\r\na\r\n0\r\nX: 1\r\n\r\n") << State::Whole << QByteArray("a")
                              << qsizetype{17};
    QTest::newRow("empty") << QByteArray("0\r\n\r\n") << State::Whole << QByteArray() << qsizetype{5};
    QTest::newRow("no size yet") << QByteArray("4") << State::Unfinished << QByteArray() << qsizetype{0};
    QTest::newRow("half a chunk") << QByteArray("4\r\nna") << State::Unfinished << QByteArray()
                                  << qsizetype{0};
    QTest::newRow("no end yet") << QByteArray("4\r\nname\r\n0\r\n") << State::Unfinished << QByteArray("name")
                                << qsizetype{0};
    QTest::newRow("no number") << QByteArray("many\r\n") << State::Broken << QByteArray() << qsizetype{0};
    QTest::newRow("below zero") << QByteArray("-1\r\n") << State::Broken << QByteArray() << qsizetype{0};
    QTest::newRow("longer than it says")
        << QByteArray("2\r\nname\r\n") << State::Broken << QByteArray("na") << qsizetype{0};
}

void TestFronts::bodiesInChunksAreReadWhole()
{
    QFETCH(const QByteArray, buffer);

    const ChunkedBody read = ChunkedBody::read("head" + buffer, 4);

    QTEST(read.state, "state");
    QTEST(read.body, "body");
    QFETCH(const qsizetype, end);
    QCOMPARE(read.end, read.state == ChunkedBody::State::Whole ? end + 4 : 0);
}

void TestFronts::aConnectionTakesBodiesInChunks()
{
    TestAccount account;
    SandboxServer server(account.gate);
    QVERIFY(server.listenOnLoopback(0));
    const QByteArray one = "POST /v1/customers HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "4\r\nname\r\n2\r\n=A\r\n0\r\n\r\n";

    const QByteArray received = rawExchange(server.url(), one + one, 2);

    QCOMPARE(received.count("HTTP/1.1 401 "), 2);
    QCOMPARE(account.gate.seen().size(), qsizetype{2});
}

void TestFronts::whatIsNoHttpIsRefused()
{
    TestAccount account;
    SandboxServer server(account.gate);
    QVERIFY(server.listenOnLoopback(0));

    QVERIFY(rawExchange(server.url(), "hello\r\n\r\n", 1).startsWith("HTTP/1.1 400 "));
    QVERIFY(rawExchange(server.url(), "POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n", 1)
                .startsWith("HTTP/1.1 400 "));
}
