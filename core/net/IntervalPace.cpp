#include "core/net/IntervalPace.h"

#include "core/base/Clock.h"

#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace quittance {

IntervalPace::IntervalPace(int most, std::chrono::milliseconds interval)
    : m_most(most)
    , m_interval(interval)
{
}

void IntervalPace::setLimit(int most, std::chrono::milliseconds interval)
{
    const QMutexLocker lock(&m_mutex);
    m_most = most;
    m_interval = interval;
}

void IntervalPace::setLeft(int left)
{
    constexpr int part
        = 40; // Of what is left of the limit we keep to: less than the part of it that we never use.
    const QMutexLocker lock(&m_mutex);
    m_isShared = m_most > 0 && left < m_most / part;
}

std::optional<std::chrono::milliseconds> IntervalPace::takeOrWait(qint64 now)
{
    while (m_taken.size() > static_cast<size_t>(m_most)) // The limit was lowered.
        m_taken.pop_front();
    // A clock that was set back must not make us wait longer than one interval.
    if (!m_taken.empty() && m_taken.back() > now)
        for (qint64 &taken : m_taken)
            taken = std::min(taken, now);
    if (m_taken.size() == static_cast<size_t>(m_most)) {
        if (const qint64 free = m_taken.front() + m_interval.count(); free > now)
            return std::chrono::milliseconds(free - now);
        m_taken.pop_front();
    }
    m_taken.push_back(now);
    return {};
}

bool IntervalPace::takeAtOnce(const Clock &clock)
{
    const QMutexLocker lock(&m_mutex);
    return m_most <= 0 || (!m_isShared && !takeOrWait(clock.now().toMSecsSinceEpoch()));
}

void IntervalPace::take(Clock &clock, const StopFlag &stop)
{
    constexpr int steps = 20; // In an interval so much becomes free that a look is worth it.
    QMutexLocker lock(&m_mutex);
    if (m_most <= 0)
        return;
    std::optional<std::chrono::milliseconds> wait;
    if (std::exchange(m_isShared, false))
        wait = m_interval / steps;
    else
        wait = takeOrWait(clock.now().toMSecsSinceEpoch());
    while (wait && !stop.stopped()) {
        lock.unlock(); // Whoever reads beside us has a stop flag of its own.
        clock.sleep(*wait, stop);
        lock.relock();
        wait = takeOrWait(clock.now().toMSecsSinceEpoch());
    }
}

} // namespace quittance
