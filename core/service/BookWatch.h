#pragma once

#include <QObject>
#include <QTimer>

namespace quittance {

class SyncService;
class Workshop;

//! Looks at the book once a second: announces what other programs committed, and has the outbox run when
//! something is due, for example when the time has passed in which a mail could be taken back, or, looked at
//! once a minute, when the last day of a link is over. Once a minute
//! the write-ahead log is moved into the book. Main thread.
class BookWatch final : public QObject
{
    Q_OBJECT

public:
    //! Both outlive the watch.
    BookWatch(Workshop &workshop, SyncService &sync, QObject *parent = nullptr);

    //! Only the program that holds worker.lock performs effects.
    void setPerforming(bool performing) { m_performing = performing; }

signals:
    void performed(); //!< The outbox was run.

private:
    void look();
    void checkpoint();

    Workshop &m_workshop;
    SyncService &m_sync;
    QTimer m_timer;
    QTimer m_checkpointTimer;
    qint64 m_version = -1;
    int m_looks = 0; //!< While this program performs.
    bool m_performing = false;
    bool m_looking = false;
};

} // namespace quittance
