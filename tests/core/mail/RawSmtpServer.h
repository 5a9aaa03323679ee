#pragma once

#include <QHash>
#include <QThread>

#include <atomic>
#include <semaphore>

class QTcpSocket;

namespace quittance {

//! A mail server on loopback that misbehaves as told; takes one connection, in a thread of its own.
class RawSmtpServer final : public QThread
{
public:
    enum class AfterDot : quint8 { Answer, Close, Hang };

    struct Script {
        QByteArray greeting = "220 raw.test";
        QHash<QByteArray, QByteArray> replies; //!< By the command's first four letters; 250 OK otherwise.
        AfterDot afterDot = AfterDot::Answer;
        QByteArray answer = "250 2.0.0 taken";
        qsizetype closeAfterBytes = -1; //!< Of the message; never when negative.
    };

    explicit RawSmtpServer(Script script);
    ~RawSmtpServer() override;

    quint16 port() const { return m_port; }
    //! Whole messages that arrived, final dot included.
    int messages() const { return m_messages; }

protected:
    void run() override;

private:
    bool takeMessage(QTcpSocket &socket);
    void converse(QTcpSocket &socket);

    const Script m_script;
    std::binary_semaphore m_listening{0};
    std::atomic<quint16> m_port{0};
    std::atomic_int m_messages{0};
};

} // namespace quittance
