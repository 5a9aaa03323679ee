#include "core/service/BookWatch.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/base/whenReady.h"
#include "core/service/ChangeFeed.h"
#include "core/service/SyncService.h"
#include "core/service/Workshop.h"
#include "core/store/Checkpointer.h"
#include "core/store/EffectTable.h"
#include "core/store/LinkTable.h"

namespace quittance {

using namespace std::chrono_literals;

namespace {

struct Seen {
    qint64 version = 0;
    bool due = false;
};

//! looksForEnds: also whether a link's last day is over.
Result<Seen> see(Database &database, const QDateTime &now, bool looksForEnds)
{
    const Result<qint64> version = database.dataVersion();
    const Result<bool> due = EffectTable(database).hasDue(now);
    const Result<bool> ended = looksForEnds ? LinkTable(database).hasEnded(now) : false;
    if (!version)
        return fail(version.error());
    if (!due || !ended)
        return fail(due ? ended.error() : due.error());
    return Seen{.version = *version, .due = *due || *ended};
}

constexpr TouchedThings everything = TouchedThings(Touched::Invoices) | Touched::Customers | Touched::Contacts
    | Touched::Outbox | Touched::Settings;

} // namespace

BookWatch::BookWatch(Workshop &workshop, SyncService &sync, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_sync(sync)
{
    connect(&m_timer, &QTimer::timeout, this, &BookWatch::look);
    m_timer.start(1s);
    connect(&m_checkpointTimer, &QTimer::timeout, this, &BookWatch::checkpoint);
    m_checkpointTimer.start(1min);
}

void BookWatch::checkpoint()
{
    if (!m_performing)
        return;
    // In the lane that commits most: what the user decides waits a moment anyway, and nothing else does.
    // Asked there whether it may: another computer may take the book over while the lane is busy.
    const auto done
        = m_workshop.commands().run([this](Database &, const StopFlag &) -> Result<Checkpointer::Outcome> {
              if (m_workshop.whyNotWritten())
                  return Checkpointer::Outcome();
              return Checkpointer(Workshop::bookPath(m_workshop.profile())).run();
          });
    whenReady(done, this, [](const Result<Checkpointer::Outcome> &outcome) {
        if (!outcome)
            qCWarning(lcStore) << "checkpoint" << outcome.error().detail;
    });
}

void BookWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    // A day ends once: a minute later is soon enough.
    constexpr int looksBetween = 60;
    const bool looksForEnds = m_performing && m_looks++ % looksBetween == 0;
    const auto seen = m_workshop.reads().run([this, looksForEnds](Database &database, const StopFlag &) {
        return see(database, m_workshop.clock().now(), looksForEnds);
    });
    whenReady(seen, this, [this](const Result<Seen> &now) {
        m_looking = false;
        if (!now)
            return;
        if (m_version >= 0 && now->version != m_version)
            m_workshop.feed().committed(everything);
        m_version = now->version;
        if (now->due && m_performing && !m_sync.isPerforming())
            whenReady(m_sync.runOutbox(), this, [this](const Result<SyncReport> &) { emit performed(); });
    });
}

} // namespace quittance
