#include "app/HolderSocket.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestRequest = 64 * 1024; // Paths of many files.
const QStringList &knownRequests()
{
    static const QStringList requests{
        u"contacts"_s, u"payments"_s, u"contacts full"_s, u"payments full"_s, u"outbox"_s, u"raise"_s};
    return requests;
}

bool isKnown(const QString &request)
{
    return knownRequests().contains(request) || request.startsWith(u"open "_s);
}

} // namespace

void askHolder(const QString &socketName, const QString &request, std::chrono::milliseconds wait,
    QObject *context, std::function<void(const HolderAnswer &)> done)
{
    auto *socket = new QLocalSocket(context);
    auto *timer = new QTimer(socket);
    timer->setSingleShot(true);
    // Whatever comes first decides, once.
    const auto decide = [socket, done = std::move(done)](const HolderAnswer &answer) {
        socket->disconnect();
        socket->deleteLater();
        done(answer);
    };
    QObject::connect(
        timer, &QTimer::timeout, socket, [decide] { decide({.kind = HolderAnswer::Kind::NotInTime}); });
    QObject::connect(socket, &QLocalSocket::connected, socket,
        [socket, request] { socket->write(request.toUtf8() + '\n'); });
    QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket, decide] {
        if (socket->canReadLine())
            decide({.kind = HolderAnswer::Kind::Answered,
                .answer = QJsonDocument::fromJson(socket->readLine()).object()});
    });
    QObject::connect(socket, &QLocalSocket::errorOccurred, socket,
        [decide] { decide({.kind = HolderAnswer::Kind::NobodyThere}); });
    timer->start(std::max(wait, 1ms));
    socket->connectToServer(socketName);
}

HolderSocket::HolderSocket(const QString &socketName, Work work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
    auto *server = new QLocalServer(this);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketName); // Left over from a program that died; we hold the lock.
    server->listen(socketName);
    connect(server, &QLocalServer::newConnection, this, [this, server] {
        while (QLocalSocket *socket = server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (!socket->canReadLine()) {
                    if (socket->bytesAvailable() > longestRequest)
                        socket->abort();
                    return;
                }
                const QString request = QString::fromUtf8(socket->readLine(longestRequest)).trimmed();
                if (!isKnown(request))
                    return socket->abort();
                m_work(request, [socket = QPointer(socket)](const QJsonObject &answer) {
                    if (socket) {
                        socket->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
                        socket->flush();
                    }
                });
            });
        }
    });
}

} // namespace quittance
