#include "tests/sandbox/SandboxServer.h"

#include "tests/sandbox/HttpConnection.h"

#include <QTcpSocket>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

SandboxServer::SandboxServer(SandboxGate &gate, QObject *parent)
    : QTcpServer(parent)
    , m_gate(gate)
{
    connect(this, &QTcpServer::newConnection, this, &SandboxServer::welcome);
}

bool SandboxServer::listenOnLoopback(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

QUrl SandboxServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void SandboxServer::welcome()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        // An answer's last segment waits for nobody's acknowledgement.
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        new HttpConnection(*socket, m_gate); // Goes with its socket.
    }
}

} // namespace quittance::sandbox
