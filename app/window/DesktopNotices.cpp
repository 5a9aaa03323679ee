#include "app/window/DesktopNotices.h"

#include "core/base/beside.h"
#include "core/base/whenReady.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

void DesktopNotices::show(const QString &title, const QString &text)
{
    // The first to ask for the bus waits until it answers.
    const auto isThere = beside([] { return Result<bool>(QDBusConnection::sessionBus().isConnected()); });
    whenReady(isThere, this, [this, title, text](const Result<bool> &connected) {
        if (!connected || !*connected)
            return;
        listen();
        send(title, text);
    });
}

void DesktopNotices::listen()
{
    if (m_listens)
        return;
    // Without a service, or the bus would be asked there and then who that is. Qt DBus knows slots by name
    // only, with a 1 in front.
    m_listens = QDBusConnection::sessionBus().connect(
        QString(), path, service, u"ActionInvoked"_s, this, "1onAction(uint,QString)");
}

void DesktopNotices::send(const QString &title, const QString &text)
{
    constexpr int asTheDesktopLikes = -1; // How long it stays.
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    call.setArguments(
        {u"Quittance"_s, m_id, u"quittance"_s, title, text, QStringList{u"default"_s, QString()},
            QVariantMap{{u"desktop-entry"_s, u"quittance"_s}}, asTheDesktopLikes});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        m_id = reply.isValid() ? reply.value() : 0;
        watcher->deleteLater();
    });
}

void DesktopNotices::onAction(uint id, const QString &)
{
    if (id != 0 && id == m_id)
        emit chosen();
}

} // namespace quittance
