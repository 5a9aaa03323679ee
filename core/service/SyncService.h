#pragma once

#include "core/domain/ContactRow.h"
#include "core/domain/OutboxRow.h"
#include "core/domain/SyncProgress.h"

#include <QFuture>
#include <QObject>

namespace quittance {

struct Workshop;

//! Talks to the outside: brings contacts and payments, performs what the outbox holds. Runs in the lanes of the
//! connections; one sync at a time. Lives in the main thread.
class SyncService : public QObject
{
    Q_OBJECT

public:
    explicit SyncService(Workshop &workshop, QObject *parent = nullptr);

    enum class Scope : quint8 { Everything, Contacts, Payments };

    //! full: from the beginning instead of since the last time. A second call while one runs answers Busy.
    QFuture<Result<SyncReport>> sync(Scope scope, bool full = false);
    //! Takes up what the outbox holds and can be done now. Safe to call at any time.
    QFuture<Result<SyncReport>> runOutbox();
    //! Asks the running sync to end; what is done stays done.
    void stop();
    bool isRunning() const { return m_running; }

    QFuture<Result<QList<OutboxRow>>> outbox() const;
    //! Contacts whose name, mail or domain contains text; empty text takes all.
    QFuture<Result<QList<ContactRow>>> contacts(QString text, int limit) const;

signals:
    void started();
    void progressed(const quittance::SyncProgress &progress);
    void finished();

private:
    Workshop &m_workshop;
    bool m_running = false;
};

} // namespace quittance
