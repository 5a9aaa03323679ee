#include "tests/core/mail/RawSmtpServer.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace quittance {

namespace {

constexpr int longWaitMs = 20'000;

} // namespace

RawSmtpServer::RawSmtpServer(Script script)
    : m_script(std::move(script))
{
    start();
    m_listening.acquire();
}

RawSmtpServer::~RawSmtpServer()
{
    requestInterruption();
    wait();
}

void RawSmtpServer::run()
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    const bool listens = server.listen(QHostAddress(QHostAddress::LocalHost));
    Q_ASSERT(listens);
    m_port = server.serverPort();
    m_listening.release();
    while (!isInterruptionRequested() && !server.waitForNewConnection(50)) { }
    if (QTcpSocket *socket = server.nextPendingConnection())
        converse(*socket);
}

//! Whether the conversation goes on.
bool RawSmtpServer::takeMessage(QTcpSocket &socket)
{
    QByteArray message;
    while (!message.endsWith("\r\n.\r\n")) {
        if (m_script.closeAfterBytes >= 0 && message.size() >= m_script.closeAfterBytes) {
            socket.abort();
            return false;
        }
        if (!socket.bytesAvailable() && !socket.waitForReadyRead(longWaitMs))
            return false;
        message += socket.read(4096);
    }
    ++m_messages;
    if (m_script.afterDot == AfterDot::Close) {
        socket.abort();
        return false;
    }
    if (m_script.afterDot == AfterDot::Hang) {
        while (socket.state() == QAbstractSocket::ConnectedState && !isInterruptionRequested())
            (void)socket.waitForReadyRead(50);
        return false;
    }
    socket.write(m_script.answer + "\r\n");
    return true;
}

void RawSmtpServer::converse(QTcpSocket &socket)
{
    socket.write(m_script.greeting + "\r\n");
    while (socket.state() == QAbstractSocket::ConnectedState) {
        socket.flush();
        if (!socket.canReadLine() && !socket.waitForReadyRead(50)) {
            if (isInterruptionRequested())
                return;
            continue;
        }
        if (!socket.canReadLine())
            continue;
        const QByteArray verb = socket.readLine().left(4).toUpper();
        const QByteArray reply = m_script.replies.value(verb, verb == "DATA" ? "354 go on" : "250 OK");
        socket.write(reply + "\r\n");
        socket.flush();
        if (verb == "QUIT" || (verb == "DATA" && reply.startsWith("354") && !takeMessage(socket)))
            return;
    }
}

} // namespace quittance
