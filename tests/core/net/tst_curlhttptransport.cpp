#include "tests/core/net/tst_curlhttptransport.h"

#include "core/net/CurlHttpTransport.h"
#include "tests/core/net/TinyServer.h"
#include "tests/core/net/TlsServer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Outcome = Result<HttpReply>;

HttpRequest get(const QUrl &url)
{
    return {.method = "GET", .url = url, .headers = {}, .body = {}, .timeout = 5s};
}

HttpRequest post(const QUrl &url)
{
    return {.method = "POST",
        .url = url,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
        .body = "a=1",
        .timeout = 5s};
}

//! Sends from a thread of its own while the servers of this thread go on.
class LaneSend
{
public:
    LaneSend(CurlHttpTransport &transport, const HttpRequest &request, const StopFlag &stop = {})
        : m_thread(
            QThread::create([this, &transport, request, stop] { m_outcome = transport.send(request, stop); }))
    {
        m_thread->start();
    }
    ~LaneSend() { m_thread->wait(); }

    Outcome wait()
    {
        QEventLoop loop;
        QObject::connect(m_thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
        if (!m_thread->isFinished())
            loop.exec();
        m_thread->wait();
        return *m_outcome;
    }

private:
    std::optional<Outcome> m_outcome;
    std::unique_ptr<QThread> m_thread;
};

void silent(QTcpSocket &) { }

void hangUp(QTcpSocket &socket)
{
    socket.disconnectFromHost();
}

void sayAndHangUp(QTcpSocket &socket, const QByteArray &text)
{
    socket.write(text);
    socket.disconnectFromHost();
}

} // namespace

Q_DECLARE_METATYPE(ErrorKind)

void TestCurlHttpTransport::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    qputenv(
        "QUITTANCE_CRASH_LOG", m_folder.filePath(u"passed"_s).toUtf8()); // Read once, at the first passage.
}

void TestCurlHttpTransport::anyStatusIsAReply_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
        {200, 201, 301, 302, 307, 308, 400, 401, 402, 403, 404, 407, 409, 410, 418, 429, 500, 502, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TestCurlHttpTransport::anyStatusIsAReply()
{
    QFETCH(const int, status);
    TinyServer server([status](QTcpSocket &socket) {
        socket.write(TinyServer::reply(status, "said", "Location: /elsewhere\r\nRequest-Id: req_1\r\n"));
    });
    CurlHttpTransport transport;

    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        const Outcome outcome = LaneSend(transport, request).wait();

        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().rule));
        QCOMPARE(outcome->status, status);
        if (status / 100 != 3) // Nobody reads the page behind a redirect.
            QCOMPARE(outcome->body, "said");
        QCOMPARE(outcome->headers.value("request-id"), "req_1");
    }
    QCOMPARE(server.requests.size(), 2);
}

void TestCurlHttpTransport::sendsHeadersAndBodyAsTheyAre()
{
    TinyServer server([](QTcpSocket &socket) { socket.write(TinyServer::reply(200, "{}")); });
    CurlHttpTransport transport;
    HttpRequest request = post(server.url());
    request.headers.insert("Idempotency-Key", "k-1");
    request.body = "metadata[a%20b]=%C3%BC%26%3D";

    QVERIFY(LaneSend(transport, request).wait());

    QCOMPARE(server.requests.size(), 1);
    const QByteArray seen = server.requests[0];
    QVERIFY(seen.startsWith("POST /v1/things?a=b HTTP/1.1\r\n"));
    QVERIFY(seen.contains("\r\nIdempotency-Key: k-1\r\n"));
    QVERIFY(seen.contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
    QVERIFY(seen.endsWith("\r\n\r\nmetadata[a%20b]=%C3%BC%26%3D"));
}

void TestCurlHttpTransport::noHeaderBecomesTwo_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a line break") << QByteArray("Bearer x\r\nX-Evil: 1");
    QTest::newRow("a line feed") << QByteArray("Bearer x\nX-Evil: 1");
    QTest::newRow("an end of text") << QByteArray("Bearer x\0y", 10);
}

void TestCurlHttpTransport::noHeaderBecomesTwo()
{
    QFETCH(const QByteArray, value);
    TinyServer server([](QTcpSocket &socket) { socket.write(TinyServer::reply(200, "{}")); });
    CurlHttpTransport transport;
    HttpRequest request = get(server.url());
    request.headers.insert("Authorization", value);

    const Outcome outcome = LaneSend(transport, request).wait();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().rule, u"net.header_unsafe"_s);
    QCOMPARE(outcome.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(server.connections, 0);
}

void TestCurlHttpTransport::theHeadIsReadAsItIsMeant()
{
    TinyServer server([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\n"
                     "HTTP/1.1 200 OK\r\nX-Twice: a\r\nX-Twice: b\r\nX-Folded: one\r\n"
                     "  HTTP/1.1 500 no status\r\nContent-Length: 2\r\n\r\n{}");
    });
    CurlHttpTransport transport;

    const Outcome outcome = LaneSend(transport, get(server.url())).wait();

    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().rule));
    QCOMPARE(outcome->status, 200);
    QCOMPARE(outcome->body, "{}");
    QCOMPARE(outcome->headers.value("x-twice"), "a, b");
    QVERIFY(!outcome->headers.contains("x-early"));
}

void TestCurlHttpTransport::aChangeWithoutABodyTellsSo()
{
    TinyServer server([](QTcpSocket &socket) { socket.write(TinyServer::reply(200, "{}")); });
    CurlHttpTransport transport;
    HttpRequest request = post(server.url());
    request.body.clear();

    QVERIFY(LaneSend(transport, request).wait());

    QVERIFY(server.requests[0].contains("\r\nContent-Length: 0\r\n"));
    QVERIFY(server.requests[0].contains("\r\nConnection: close\r\n"));
}

void TestCurlHttpTransport::keepsNoCookies()
{
    TinyServer server(
        [](QTcpSocket &socket) { socket.write(TinyServer::reply(200, "", "Set-Cookie: s=1\r\n")); });
    CurlHttpTransport transport;

    QVERIFY(LaneSend(transport, get(server.url())).wait());
    QVERIFY(LaneSend(transport, get(server.url())).wait());

    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!server.requests[1].toLower().contains("\r\ncookie:"));
}

void TestCurlHttpTransport::whatNeverLeftIsOffline_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("rule");

    QTest::newRow("nobody listens") << u"closed"_s << u"net.refused"_s;
    QTest::newRow("no such host") << u"unknown"_s << u"net.host_not_found"_s;
    QTest::newRow("no TLS there") << u"plain"_s << u"net.tls_failed"_s;
}

void TestCurlHttpTransport::whatNeverLeftIsOffline()
{
    QFETCH(const QString, how);
    QFETCH(const QString, rule);
    TinyServer server(
        [](QTcpSocket &socket) { sayAndHangUp(socket, "I speak no TLS, whatever you say.\r\n"); });
    server.answerAnything();
    QUrl url = server.url(how == "plain"_L1 ? "https" : "http");
    if (how == "closed"_L1)
        server.close();
    if (how == "unknown"_L1)
        url.setHost(u"nowhere.invalid"_s);
    CurlHttpTransport transport;

    for (const HttpRequest &request : {get(url), post(url)}) {
        const Outcome outcome = LaneSend(transport, request).wait();

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().rule, rule);
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
    }
}

void TestCurlHttpTransport::whatLeftWithoutAWholeReplyIsUncertain_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<QString>("rule");

    const QByteArray whole = TinyServer::reply(200, "0123456789");
    const auto json = [](const QByteArray &headers, const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body;
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    // {"a": [1234567890, and so on, of whose packed bytes the last were lost before they were sent.
    const QByteArray packed
        = QByteArray::fromHex("1f8b0800000000000203ab564a54b2528836343236313533b7b034d01965");
    QTest::newRow("packed and cut before it was sent") << json(
        "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n", packed)
                                                       << true << u"net.cut"_s;
    QTest::newRow("closed before the answer") << QByteArray() << true << u"net.cut"_s;
    QTest::newRow("cut in the status line") << whole.first(6) << true << u"net.cut"_s;
    QTest::newRow("cut in the headers") << whole.first(20) << true << u"net.cut"_s;
    QTest::newRow("a body cut though the status is 200") << whole.chopped(3) << true << u"net.cut"_s;
    QTest::newRow("an error's body cut")
        << TinyServer::reply(402, "0123456789").chopped(3) << true << u"net.cut"_s;
    QTest::newRow("chunks cut") << json(chunked, "8\r\n{\"a\":[1]\r\n") << true << u"net.cut"_s;
    QTest::newRow("chunks cut in a text") << json(chunked, "9\r\n{\"a\":\"]}\\\r\n") << true << u"net.cut"_s;
    QTest::newRow("of unknown length and cut") << json({}, "[{\"a\":1},") << true << u"net.cut"_s;
    QTest::newRow("no HTTP at all") << QByteArray("220 smtp ready\r\n\r\n") << true << u"net.cut"_s;
    QTest::newRow("no answer in time") << QByteArray() << false << u"net.timeout"_s;
    QTest::newRow("half an answer in time") << whole.chopped(3) << false << u"net.timeout"_s;
}

void TestCurlHttpTransport::whatLeftWithoutAWholeReplyIsUncertain()
{
    QFETCH(const QByteArray, said);
    QFETCH(const bool, hangsUp);
    QFETCH(const QString, rule);
    TinyServer server([&](QTcpSocket &socket) {
        socket.write(said);
        if (hangsUp)
            socket.disconnectFromHost();
    });
    CurlHttpTransport transport;

    for (HttpRequest request : {get(server.url()), post(server.url())}) {
        request.timeout = hangsUp ? 5000ms : 300ms;
        const Outcome outcome = LaneSend(transport, request).wait();

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().rule, rule);
        QCOMPARE(outcome.error().kind, ErrorKind::Uncertain);
    }
}

void TestCurlHttpTransport::aChangeLeavesOnceThoughTheConnectionBreaks()
{
    TinyServer server(hangUp);
    CurlHttpTransport transport;

    const Outcome outcome = LaneSend(transport, post(server.url())).wait();

    QVERIFY(!outcome);
    QCOMPARE(server.requests.size(), 1);
}

void TestCurlHttpTransport::aChangeOpensItsOwnConnection()
{
    TinyServer server([](QTcpSocket &socket) {
        sayAndHangUp(socket, TinyServer::reply(200, "{}", "Connection: close\r\n"));
    });
    CurlHttpTransport transport;

    for (int i = 0; i < 5; ++i)
        QVERIFY(LaneSend(transport, post(server.url())).wait());

    QCOMPARE(server.connections, 5);
    QVERIFY(server.requests[0].contains("\r\nConnection: close\r\n"));
}

void TestCurlHttpTransport::theTimeIsForTheWholeExchange()
{
    // A byte now and then would satisfy a time-out that each byte renews.
    TinyServer server([](QTcpSocket &socket) {
        socket.write(TinyServer::reply(200, QByteArray(1000, 'x')).chopped(990));
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(20ms);
    });
    CurlHttpTransport transport;
    HttpRequest request = get(server.url());
    request.timeout = 300ms;

    const Outcome outcome = LaneSend(transport, request).wait();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().rule, u"net.timeout"_s);
}

void TestCurlHttpTransport::aReplyTooLargeIsRefused()
{
    TinyServer server(
        [](QTcpSocket &socket) { socket.write(TinyServer::reply(200, QByteArray(65 * 1024 * 1024, 'x'))); });
    CurlHttpTransport transport;
    HttpRequest request = get(server.url());
    request.timeout = 60s;

    const Outcome outcome = LaneSend(transport, request).wait();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().rule, u"net.reply_too_large"_s);
    QCOMPARE(outcome.error().kind, ErrorKind::BadReply);
}

void TestCurlHttpTransport::aServerThatNeverFinishesTheHandshakeGotNothing()
{
    TinyServer server(silent);
    server.answerAnything();
    CurlHttpTransport transport;
    HttpRequest request = post(server.url("https"));
    request.timeout = 300ms;

    const Outcome outcome = LaneSend(transport, request).wait();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().rule, u"net.timeout"_s);
    QCOMPARE(outcome.error().kind, ErrorKind::Offline);
}

void TestCurlHttpTransport::sendsNothingToAServerNobodyVouchesFor()
{
    const TlsServer server;
    if (!server.isUsable())
        QSKIP("no openssl program to make a certificate with");
    CurlHttpTransport transport;

    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        const Outcome outcome = LaneSend(transport, request).wait();

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().rule, u"net.tls_failed"_s);
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
    }
    QCOMPARE(server.heard(), QByteArray());
}

void TestCurlHttpTransport::sendsOverTlsToAServerThatIsVouchedFor()
{
    const TlsServer server;
    if (!server.isUsable())
        QSKIP("no openssl program to make a certificate with");
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = usual;
    trusting.addCaCertificate(server.certificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    CurlHttpTransport transport;

    for (const HttpRequest &request : {get(server.url()), post(server.url())}) {
        const Outcome outcome = LaneSend(transport, request).wait();

        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().rule));
        QCOMPARE(outcome->body, "{}");
    }
    QVERIFY(server.heard().endsWith("\r\n\r\na=1"));
    QSslConfiguration::setDefaultConfiguration(usual);
}

void TestCurlHttpTransport::stoppingEndsTheWaitAtOnce()
{
    TinyServer server(silent);
    CurlHttpTransport transport;
    HttpRequest request = post(server.url());
    request.timeout = 60s;
    const StopFlag stop;
    LaneSend lane(transport, request, stop);
    QTRY_COMPARE(server.requests.size(), 1);

    QElapsedTimer waited;
    waited.start();
    stop.stop();
    const Outcome outcome = lane.wait();

    QVERIFY2(waited.elapsed() < 10'000, "the flag is looked at every 50 ms; the rest is for a busy machine");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.error().rule, u"net.stopped"_s);
}

void TestCurlHttpTransport::stoppedBeforehandSendsNothing()
{
    TinyServer server(silent);
    CurlHttpTransport transport;
    const StopFlag stop;
    stop.stop();

    const Outcome outcome = LaneSend(transport, post(server.url()), stop).wait();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().rule, u"net.not_sent"_s);
    QCOMPARE(server.connections, 0);
}

void TestCurlHttpTransport::shuttingDownEndsTheWait()
{
    TinyServer server(silent);
    auto transport = std::make_unique<CurlHttpTransport>();
    LaneSend lane(*transport, get(server.url()));
    QTRY_COMPARE(server.requests.size(), 1);

    transport.reset();
    const Outcome outcome = lane.wait();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
}

void TestCurlHttpTransport::manyLanesMaySendAtOnce()
{
    TinyServer server([&](QTcpSocket &socket) { socket.write(TinyServer::reply(200, "{}")); });
    CurlHttpTransport transport;
    std::vector<std::unique_ptr<LaneSend>> lanes;

    for (int i = 0; i < 12; ++i)
        lanes.push_back(
            std::make_unique<LaneSend>(transport, i % 2 ? get(server.url()) : post(server.url())));

    for (const auto &lane : lanes)
        QVERIFY(lane->wait());
    QCOMPARE(server.requests.size(), 12);
}

void TestCurlHttpTransport::aPowerCutCanBeMadeBeforeAndAfter()
{
#ifdef QUITTANCE_CRASH_POINTS
    QFile passed(m_folder.filePath(u"passed"_s));
    QVERIFY(passed.open(QIODevice::ReadOnly));
    passed.readAll(); // Of the tests before.
    QByteArray beforeTheWire;
    TinyServer server([&](QTcpSocket &socket) {
        beforeTheWire = passed.readAll();
        socket.write(TinyServer::reply(200, "{}"));
    });
    CurlHttpTransport transport;

    QVERIFY(LaneSend(transport, get(server.url())).wait());

    QCOMPARE(beforeTheWire, "before request\n");
    QCOMPARE(passed.readAll(), "after reply\n");
#else
    QSKIP("built without crash points");
#endif
}
