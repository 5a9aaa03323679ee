#pragma once

#include "core/domain/SyncProgress.h"
#include "core/store/CrmCursorTable.h"
#include "core/sync/ContactApply.h"
#include "core/sync/ContactSyncOrder.h"
#include "core/sync/CrmListing.h"

#include <functional>
#include <memory>
#include <optional>

namespace quittance {

class Clock;
class LogDrain;

//! What every step of one sync needs. Everything referred to must outlive the walk.
struct ContactWalkPlace {
    Database &database;
    CrmConnector &connector;
    Clock &clock;
    ConnectionId connection;
    const std::function<void(const SyncProgress &)> &progress;
    const StopFlag &stop;
    PageBell &bell; //!< Rung when a page of a listing was read ahead.
    std::optional<LogDrain> &drain; //!< There during a first load.
};

//! Brings the mirror of one track up to date: a whole listing at first, weekly and on demand, else a
//! closed window of changes that overlaps the last one; then the archived records (facts crm §8.2). Rows and
//! the place reached are committed together, a few times a second; whatever ends it, the next walk goes on
//! from there. The watermark moves only when everything before it is in the mirror.
class ContactWalk
{
public:
    //! stream must outlive this.
    ContactWalk(const ContactWalkPlace &place, CrmStream &stream);

    //! begin(), listPage() as long as it lists, and finish(). Also lists everything anew when the stream
    //! reads other fields than the running or last listing began with: what it has brought so far lacks them.
    //! now: the provider's time at the start of this sync. Errors of the connector and the store, and Refused
    //! tooManyGone (value: how many at least) when a listing lacks so many records that it looks like lost
    //! permissions: then none is taken off the lists, and everything else is done.
    Result<void> run(const ContactSyncOrder &order, const QDateTime &now);
    inline static const QString tooManyGone = QStringLiteral("crm.too_many_gone");

    // The steps of run(), for whoever lists two streams side by side. After an error, nothing more.
    Result<void> begin(const ContactSyncOrder &order, const QDateTime &now);
    //! Whether the whole list is being read: listPage() takes its next page in.
    bool isListing() const { return m_cursor.stage == CrmCursor::Stage::Listing; }
    //! listPage() need not wait for a page that is being read elsewhere; nor does it once somebody says stop.
    bool isReady() const { return !m_listing || m_listing->isReady() || m_place.stop.stopped(); }
    Result<void> listPage();
    Result<void> finish();
    //! Keeps what has arrived when something else ends the sync, so that the next one starts behind it.
    Result<void> leave();

    //! Nothing was known when it began.
    bool isFirst() const { return m_apply.isFirst(); }
    qint64 changed() const { return m_apply.changed(); }
    qint64 retired() const { return m_apply.retired(); }
    Result<qint64> known() { return m_apply.known(); }

private:
    Result<void> open();
    Result<void> chooseStage();
    Result<void> afterListing();
    //! Without a way back: what arrived before the trouble is kept.
    Result<void> kept(Result<void> done);
    Result<bool> isListingDue();
    Result<bool> readsOtherFields();
    Result<void> beginListing();
    Result<void> noteListing();
    Result<void> openListing();
    Result<void> takePage();
    Result<void> confirm();
    Result<void> takeGone();
    Result<void> walkWindow();
    Result<void> readBin(bool must);
    //! What a log tells of deletions where the bin itself is not read now.
    Result<void> readLog();
    Result<void> confirmBin(const QDateTime &readTo);
    Result<QStringList> fetch(const QStringList &ids);
    Result<void> fetchChanged(const QList<CrmStamp> &stamps);
    Result<void> keep();
    Result<void> keepIfDue();
    Result<void> showLoaded();
    void tell(qint64 more);

    ContactWalkPlace m_place;
    CrmStream &m_stream;
    ContactApply m_apply;
    CrmCursorTable m_cursors;
    ContactSyncOrder m_order;
    QDateTime m_now; //!< The provider's time at the start of this sync.
    std::unique_ptr<CrmListing> m_listing; //!< While the whole list is read.
    bool m_mayRestart = false; //!< The place to read from is one of an earlier run.
    CrmCursor m_cursor; //!< Always stands right behind what is in the mirror or pending.

    // What arrived since the last commit.
    QList<CrmRecord> m_pending;
    QHash<QString, QString> m_renamed;
    QList<CrmRecord> m_binned;
    QStringList m_gone;
    QDateTime m_kept;
    QDateTime m_shown; //!< When what a first load brought was last brought into the lists.

    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace quittance
