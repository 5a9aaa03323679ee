#pragma once

#include "tests/sandbox/Faults.h"

#include <QObject>

class QTcpSocket;

namespace quittance::sandbox {

class SandboxGate;

//! One client of a SandboxServer: reads requests from the socket one after another, sends what the gate
//! delivers.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype headMax = 64 * 1024;
    static constexpr qsizetype bodyMax = 8 * 1024 * 1024;

    //! Becomes a child of the socket and has it deleted when it closes.
    HttpConnection(QTcpSocket &socket, SandboxGate &gate);
    //! A client that has gone leaves no request in hand.
    ~HttpConnection() override;
    Q_DISABLE_COPY_MOVE(HttpConnection)

private:
    void read();
    //! The next whole request in the buffer, if there is one.
    std::optional<HttpRequest> takeRequest();
    //! The same for a request whose body comes in chunks, which begin at from.
    std::optional<HttpRequest> takeChunked(HttpRequest request, qsizetype from);
    void refuse(int status, const QByteArray &reason);
    void send(const Delivery &delivery, bool head);

    QTcpSocket &m_socket;
    SandboxGate &m_gate;
    QByteArray m_buffer;
    std::optional<HttpRequest> m_held; //!< Whose answer is being delayed.
    bool m_waiting = false; //!< An answer is being delayed: what follows it waits too.
    bool m_continued = false; //!< "100 Continue" was sent for the request being read.
    bool m_keepAlive = true;
};

} // namespace quittance::sandbox
