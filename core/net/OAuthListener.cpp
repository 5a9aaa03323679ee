#include "core/net/OAuthListener.h"

#include "core/net/OAuthService.h"
#include "core/net/oauthAnswer.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> listening(QHostAddress::SpecialAddress address, quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    return server->listen(QHostAddress(address), port) ? std::move(server) : nullptr;
}

} // namespace

OAuthListener::OAuthListener(const OAuthService &service, QByteArray page)
    : m_ports(service.ports.isEmpty() ? QList<quint16>{0} : service.ports)
    , m_host(service.callbackHost)
    , m_path(service.callbackPath)
    , m_page(std::move(page))
{
}

OAuthListener::~OAuthListener() = default;

Result<void> OAuthListener::open()
{
    for (const quint16 wanted : m_ports) {
        auto server = listening(QHostAddress::LocalHost, wanted);
        if (!server)
            continue;
        const quint16 port = server->serverPort();
        m_servers.push_back(std::move(server));
        // A browser may take "localhost" for either address.
        if (m_host == "localhost"_L1)
            if (auto six = listening(QHostAddress::LocalHostIPv6, port))
                m_servers.push_back(std::move(six));
        for (const auto &each : m_servers)
            connect(
                each.get(), &QTcpServer::newConnection, this, [this, each = each.get()] { accept(*each); });
        m_callback = QUrl(u"http://%1:%2%3"_s.arg(m_host).arg(port).arg(m_path));
        return {};
    }
    return fail(Error{.kind = ErrorKind::Busy, .rule = u"oauth.ports_taken"_s});
}

Result<QString> OAuthListener::wait(
    const QByteArray &state, std::chrono::milliseconds longest, const StopFlag &stop)
{
    m_state = state;
    const QDeadlineTimer deadline(longest);
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_outcome || stop.stopped() || deadline.hasExpired())
            loop.quit();
    });
    look.start(50ms);
    loop.exec();
    // What was written must reach the browser before the sockets go.
    for (const auto &server : m_servers) {
        server->close();
        for (QTcpSocket *socket : server->findChildren<QTcpSocket *>())
            if (socket->bytesToWrite() > 0)
                socket->waitForBytesWritten(500);
    }
    m_servers.clear();
    if (m_outcome)
        return std::move(*m_outcome);
    return fail(Error{
        .kind = ErrorKind::Cancelled, .rule = stop.stopped() ? u"oauth.stopped"_s : u"oauth.not_answered"_s});
}

void OAuthListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(maxRequestTime, socket, &QTcpSocket::abort);
        read(*socket); // It may have come with the connection.
    }
}

void OAuthListener::read(QTcpSocket &socket)
{
    const QByteArray head = socket.peek(maxRequestBytes + 1);
    if (head.size() > maxRequestBytes)
        return answer(socket, 431, {});
    if (!head.contains("\r\n\r\n"))
        return;
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    if (words.size() != 3 || words[0] != "GET" || path != m_path.toLatin1() || m_outcome)
        return answer(socket, 404, {});
    m_outcome = oauthCode(mark < 0 ? QByteArray() : target.sliced(mark + 1), m_state);
    answer(socket, 200, m_page);
}

void OAuthListener::answer(QTcpSocket &socket, int status, const QByteArray &page)
{
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr); // One request a connection.
    socket.write("HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused")
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n" + page);
    socket.disconnectFromHost(); // Sends what is written first.
}

} // namespace quittance
