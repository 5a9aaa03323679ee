#include "core/store/LogDrain.h"

#include "core/base/giveWay.h"
#include "core/store/Checkpointer.h"
#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyMs = 100;
constexpr qint64 none = -1;

QString nameOf(const Database *connection)
{
    return u"drain-%1"_s.arg(reinterpret_cast<quintptr>(connection), 0, 16);
}

class Drain
{
public:
    Drain(const QString &path, const WriteGuard &guard)
        : m_reader(nameOf(&m_reader), path, Database::Open::AsItIs)
        , m_worker(nameOf(&m_worker), path, Database::Open::AsItIs)
    {
        m_reader.setGuard(guard);
        m_worker.setGuard(guard);
    }

    //! How many pages the log had; nothing where nobody has committed since the last time.
    Result<std::optional<qint64>> run()
    {
        if (const std::optional<Error> refusal = m_worker.whyNotWritten())
            return fail(*refusal);
        const Result<qint64> version = m_worker.dataVersion();
        if (!version)
            return fail(version.error());
        if (*version == m_seen)
            return std::nullopt;
        m_seen = *version;
        // Who reads the log keeps commits from beginning it anew; who reads a log that is wholly in the file
        // keeps the checkpoint from moving anything.
        const Result<Checkpointer::Outcome> moved = m_reader.execute(u"BEGIN"_s).and_then([&] {
            return m_reader.execute(u"SELECT 1 FROM sqlite_schema LIMIT 1"_s).and_then([&] {
                return Checkpointer::move(m_worker);
            });
        });
        (void)m_reader.execute(u"ROLLBACK"_s); // Fails where nothing was begun.
        return moved.transform([](const auto &outcome) { return std::optional(outcome.logPages); });
    }

private:
    Database m_reader;
    Database m_worker;
    qint64 m_seen = none;
};

} // namespace

LogDrain::LogDrain(const QString &bookPath, WriteGuard guard, qint64 tooLong)
    : m_tooLong(tooLong)
    , m_thread(QThread::create([this, bookPath, guard = std::move(guard)] {
        giveWay();
        Drain drain(bookPath, guard);
        for (;;) {
            const bool isAsked = m_turn.tryAcquire(1, everyMs);
            if (m_ends)
                return;
            if (const auto pages = drain.run(); pages && *pages)
                m_pages = **pages;
            if (isAsked)
                m_caughtUp.release();
        }
    }))
{
    m_thread->setObjectName(u"log-drain"_s);
    m_thread->start();
}

LogDrain::~LogDrain()
{
    m_ends = true;
    m_turn.release();
    m_thread->wait();
}

void LogDrain::keepShort()
{
    if (m_pages < m_tooLong)
        return;
    m_turn.release();
    m_caughtUp.acquire();
}

} // namespace quittance
