#include "tests/core/net/TinyServer.h"

#include <QUrl>

namespace {

qsizetype wholeSize(const QByteArray &text)
{
    const qsizetype headerEnd = text.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return -1;
    qsizetype bodySize = 0;
    for (const QByteArray &line : text.first(headerEnd).split('\n'))
        if (line.toLower().startsWith("content-length:"))
            bodySize = line.sliced(15).trimmed().toInt();
    return headerEnd + 4 + bodySize;
}

} // namespace

TinyServer::TinyServer(Manner onRequest)
    : m_onRequest(std::move(onRequest))
{
    connect(this, &QTcpServer::newConnection, this, &TinyServer::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

QUrl TinyServer::url(const QByteArray &scheme) const
{
    return QUrl::fromEncoded(scheme + "://127.0.0.1:" + QByteArray::number(serverPort()) + "/v1/things?a=b");
}

QByteArray TinyServer::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void TinyServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void TinyServer::read(QTcpSocket &socket)
{
    if (m_anything) {
        requests.append(socket.readAll());
        m_onRequest(socket);
        return;
    }
    const QByteArray seen = socket.peek(1 << 20);
    const qsizetype size = wholeSize(seen);
    if (size < 0 || seen.size() < size)
        return;
    requests.append(socket.read(size));
    m_onRequest(socket);
}
