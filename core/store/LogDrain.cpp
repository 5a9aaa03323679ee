#include "core/store/LogDrain.h"

#include "core/base/giveWay.h"
#include "core/store/CheckpointTurn.h"
#include "core/store/Database.h"

#include <optional>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyMs = 100;
constexpr qint64 none = -1;

//! Reads the book as it is, and goes on to see it so: what was committed until now may be moved into the
//! file, but no commit may begin the log anew.
Result<void> pin(Database &reader)
{
    return reader.execute(u"BEGIN"_s).and_then([&] {
        return reader.execute(u"SELECT 1 FROM sqlite_schema LIMIT 1"_s);
    });
}

void unpin(Database &reader)
{
    (void)reader.execute(u"ROLLBACK"_s); // Fails where it was none.
}

class Drain
{
public:
    Drain(const QString &path, const WriteGuard &guard)
        : m_first(u"drain-pin-1"_s, path, Database::Open::AsItIs)
        , m_second(u"drain-pin-2"_s, path, Database::Open::AsItIs)
        , m_worker(u"drain"_s, path, Database::Open::AsItIs)
    {
        for (Database *database : {&m_first, &m_second, &m_worker})
            database->setGuard(guard);
        m_seen = m_worker.dataVersion().value_or(none);
    }

    Result<void> run()
    {
        if (const std::optional<Error> refusal = m_worker.whyNotWritten())
            return fail(*refusal);
        const Result<qint64> version = m_worker.dataVersion();
        if (!version)
            return fail(version.error());
        if (*version == m_seen)
            return {};
        // There are commits that nobody has moved yet, for this alone moves them: so the pin holds a place in
        // the log, as a reader of a log that is wholly in the file would not. The one before goes only then.
        if (const Result<void> pinned = pin(*m_next); !pinned) {
            unpin(*m_next);
            return pinned;
        }
        std::swap(m_next, m_pinned);
        unpin(*m_next);
        m_seen = *version;
        return m_worker.execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    }

private:
    Database m_first;
    Database m_second;
    Database m_worker;
    Database *m_next = &m_first;
    Database *m_pinned = &m_second; //!< Not yet at the beginning.
    qint64 m_seen = none; //!< The version that the pin in force has seen.
};

void drain(const QString &path, const WriteGuard &guard, QSemaphore &end)
{
    const CheckpointTurn turn;
    if (!turn.isOurs())
        return;
    Drain drain(path, guard);
    while (!end.tryAcquire(1, everyMs))
        (void)drain.run();
}

} // namespace

LogDrain::LogDrain(const QString &bookPath, WriteGuard guard)
    : m_thread(QThread::create([this, bookPath, guard = std::move(guard)] {
        giveWay();
        drain(bookPath, guard, m_end);
    }))
{
    m_thread->setObjectName(u"log-drain"_s);
    m_thread->start();
}

LogDrain::~LogDrain()
{
    m_end.release();
    m_thread->wait();
}

} // namespace quittance
