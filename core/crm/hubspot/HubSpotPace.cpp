#include "core/crm/hubspot/HubSpotPace.h"

#include "core/base/Clock.h"

#include <utility>

namespace quittance {

HubSpotPace::HubSpotPace(int most, std::chrono::milliseconds interval)
    : m_most(most)
    , m_interval(interval)
{
}

void HubSpotPace::setLimit(int most, std::chrono::milliseconds interval)
{
    m_most = most;
    m_interval = interval;
}

void HubSpotPace::setLeft(int left)
{
    constexpr int part
        = 40; // Of what is left of the limit we keep to: less than the part of it that we never use.
    m_isShared = m_most > 0 && left < m_most / part;
}

bool HubSpotPace::takeAtOnce(const Clock &clock)
{
    if (m_most <= 0)
        return true;
    const qint64 now = clock.now().toMSecsSinceEpoch();
    while (m_taken.size() > static_cast<size_t>(m_most)) // The limit was lowered.
        m_taken.pop_front();
    const bool isFull = m_taken.size() == static_cast<size_t>(m_most);
    if (m_isShared || (isFull && m_taken.front() + m_interval.count() > now))
        return false;
    if (isFull)
        m_taken.pop_front();
    m_taken.push_back(now);
    return true;
}

void HubSpotPace::take(Clock &clock, const StopFlag &stop)
{
    if (m_most <= 0)
        return;
    constexpr int steps = 20; // In an interval so much becomes free that a look is worth it.
    if (std::exchange(m_isShared, false))
        clock.sleep(m_interval / steps, stop);
    qint64 now = clock.now().toMSecsSinceEpoch();
    while (m_taken.size() > static_cast<size_t>(m_most)) // The limit was lowered.
        m_taken.pop_front();
    if (m_taken.size() == static_cast<size_t>(m_most)) {
        const qint64 free = m_taken.front() + m_interval.count();
        // A clock that was set back must not make us wait longer than one interval.
        if (free > now) {
            clock.sleep(std::min(std::chrono::milliseconds(free - now), m_interval), stop);
            now = clock.now().toMSecsSinceEpoch();
        }
        m_taken.pop_front();
    }
    m_taken.push_back(now);
}

} // namespace quittance
