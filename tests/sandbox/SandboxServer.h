#pragma once

#include <QTcpServer>
#include <QUrl>

namespace quittance::sandbox {

class SandboxGate;

//! The front on a socket: HTTP/1.1 with keep-alive on one loopback port, one service, served from "/". Lives
//! in the thread that made it, whose event loop must run. A request may be at most 8 MiB; its body needs a
//! Content-Length.
class SandboxServer final : public QTcpServer
{
    Q_OBJECT

public:
    //! The gate must outlive the server.
    explicit SandboxServer(SandboxGate &gate, QObject *parent = nullptr);

    //! Port 0 takes any free one. False when the port is taken.
    bool listenOnLoopback(quint16 port);
    QUrl url() const; //!< "http://127.0.0.1:PORT", once it listens.

private:
    void welcome();

    SandboxGate &m_gate;
};

} // namespace quittance::sandbox
