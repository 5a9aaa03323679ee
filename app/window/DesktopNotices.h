#pragma once

#include <QObject>

namespace quittance {

//! Notices of the desktop by the service org.freedesktop.Notifications, which Linux' desktops have; where
//! none answers, nobody is told. Everything is asked beside the window's thread. Qt 6.4 itself shows notices
//! only from an icon in the tray, which this program has not.
class DesktopNotices final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! In place of the notice before, if it is still there. Plain text of our own.
    void show(const QString &title, const QString &text);

signals:
    void chosen(); //!< Somebody clicked a notice.

private slots:
    void onAction(uint id, const QString &action);

private:
    void listen();
    void send(const QString &title, const QString &text);

    uint m_id = 0; //!< Of the last one; 0: none.
    bool m_listens = false;
};

} // namespace quittance
