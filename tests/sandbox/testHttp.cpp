#include "tests/sandbox/testHttp.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace quittance::sandbox {

WireReply overTheWire(const HttpRequest &request)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setTransferTimeout(static_cast<int>(request.timeout.count()));
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        wire.setRawHeader(it.key(), it.value());
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(wire, request.method, request.body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    WireReply result{.error = reply->error(),
        .reply = {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .headers = {},
            .body = reply->readAll()}};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        result.reply.headers.insert(name.toLower(), value);
    return result;
}

QByteArray rawExchange(const QUrl &server, const QByteArray &bytes, qsizetype replies)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    socket.write(bytes);
    QByteArray received;
    if (!QTest::qWaitFor([&] {
            received += socket.readAll();
            return received.count("HTTP/1.1 ") >= replies;
        }))
        received += "(no more came)";
    return received;
}

} // namespace quittance::sandbox
