#pragma once

#include "core/domain/Completeness.h"
#include "core/domain/ContactRow.h"
#include "core/domain/CrmSyncRun.h"
#include "core/domain/InteractionRow.h"
#include "core/domain/ListPage.h"
#include "core/domain/OutboxRow.h"
#include "core/domain/SyncProgress.h"

#include "core/base/StopFlag.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace quittance {

class Workshop;

//! Talks to the outside: brings contacts and payments, performs what the outbox holds. Runs in the lanes of
//! the connections; one sync at a time. Lives in the main thread. Only in the program that holds worker.lock.
class SyncService : public QObject
{
    Q_OBJECT

public:
    explicit SyncService(Workshop &workshop, QObject *parent = nullptr);

    enum class Scope : quint8 {
        Everything,
        Round, //!< Everything, by itself: nobody waits for it, and more of the CRMs' calls is left to others.
        Contacts,
        Payments,
        //! Contacts, and what the CRMs no longer have leaves the lists however much it is: what a person
        //! answers to "crm.too_many_gone".
        ContactsGone,
    };

    //! full: from the beginning instead of since the last time. A second call while one runs answers Busy.
    //! What a connection could not do stands in the report's problems; connections that are not set up are
    //! passed over.
    QFuture<Result<SyncReport>> sync(Scope scope, bool full = false);
    //! Takes up what the outbox holds and can be done now. impatient: also what waits after a failed try.
    QFuture<Result<SyncReport>> runOutbox(bool impatient = false);
    //! Asks the running sync to end; what is done stays done. What the outbox has begun is finished.
    void stop();
    bool isRunning() const { return m_syncing; }
    bool isPerforming() const { return m_performing; }
    //! When contacts or payments were last brought, by whichever program; null: never.
    QFuture<Result<QDateTime>> lastSync() const;

    //! Looks every 20 s, for 10 minutes at most, whether the invoice was paid through its link, and books it;
    //! whether nothing is open of it any more. Cancelling the future ends it. InvalidInput "link.none",
    //! NotFound "invoice.unknown".
    QFuture<Result<bool>> waitForPayment(InvoiceId invoice);
    //! Holds what the provider says it took on these days against the book; writes nothing. InvalidInput
    //! "report.days_reversed".
    QFuture<Result<Completeness>> completeness(QString connection, QDate from, QDate to) const;

    QFuture<Result<QList<OutboxRow>>> outbox() const;
    //! Writes a person's decision down. InvalidInput "outbox.not_open", "outbox.only_mail",
    //! "outbox.not_refused"; NotFound "outbox.unknown".
    QFuture<Result<void>> resolve(EntryId id, Resolution how);

    //! Takes back effects that are still held; those that have begun meanwhile stay as they are and are the
    //! error "outbox.not_open".
    QFuture<Result<void>> takeBack(QList<EntryId> effects);

    //! Contacts whose name, mail, phone or domain contains text; empty text takes all.
    QFuture<Result<QList<ContactRow>>> contacts(QString text, int limit) const;
    QFuture<Result<ListPage<ContactRow>>> contactPage(QString text, int limit) const;
    //! The keys of all of them in their order.
    QFuture<Result<QList<qint64>>> contactOrder(QString text) const;
    //! The rows behind keys, in the order of keys; a row that is gone is left out.
    QFuture<Result<QList<ContactRow>>> contactRows(QList<qint64> keys) const;

    //! What people did, as a long list; text narrows it as interactions() does.
    QFuture<Result<ListPage<InteractionRow>>> interactionPage(QString text, int limit) const;
    QFuture<Result<QList<qint64>>> interactionOrder(QString text) const;
    QFuture<Result<QList<InteractionRow>>> interactionRows(QList<qint64> keys) const;
    //! What came of the syncs of the CRMs, newest first.
    QFuture<Result<QList<CrmSyncRun>>> crmRuns(int limit) const;

    //! What people did with a customer, as the CRMs it is linked to tell it, its companies' people included;
    //! newest first. NotFound "customer.unknown".
    QFuture<Result<QList<Interaction>>> timeline(CustomerId customer, int limit) const;
    //! The same of one record of a CRM; of a company with its people.
    QFuture<Result<QList<Interaction>>> timelineOf(
        ConnectionId connection, ContactRow::Kind kind, QString remoteId, int limit) const;
    //! The records with this id, living or merged into the one that is told. Ids are unique only within a
    //! kind of one connection.
    QFuture<Result<QList<ContactRow>>> contactsOfId(QString remoteId) const;
    //! Those whose subject or text, or the name, mail, phone or domain of whom they are with, contains text;
    //! newest first. Empty text takes all.
    QFuture<Result<QList<Interaction>>> interactions(QString text, int limit) const;

signals:
    void started();
    void progressed(const quittance::SyncProgress &progress);
    void finished();

private:
    class Round;

    Workshop &m_workshop;
    bool m_syncing = false;
    bool m_performing = false;
    StopFlag m_stop;
};

} // namespace quittance
