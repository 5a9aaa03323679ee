#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

//! A server on loopback that misbehaves as told. Lives in the thread of the test.
class TinyServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Manner = std::function<void(QTcpSocket &socket)>;

    explicit TinyServer(Manner onRequest);

    QList<QByteArray> requests; //!< Whole ones, in the order of arrival.
    int connections = 0;

    QUrl url(const QByteArray &scheme = "http") const;
    //! Calls the manner on the first bytes instead of on the first whole request.
    void answerAnything() { m_anything = true; }

    static QByteArray reply(int status, const QByteArray &body, const QByteArray &headers = {});

private:
    void accept();
    void read(QTcpSocket &socket);

    Manner m_onRequest;
    bool m_anything = false;
};
