#include "tests/sandbox/hubspot/HubSpotLimits.h"

#include <algorithm>

namespace quittance::sandbox {

namespace {

constexpr qint64 burstMs = 10'000;
constexpr qint64 searchMs = 1'000;
constexpr size_t searchMax = 5;
constexpr qint64 dayMs = 86'400'000;

void dropBefore(std::deque<qint64> &times, qint64 ms)
{
    while (!times.empty() && times.front() <= ms)
        times.pop_front();
}

} // namespace

void HubSpotLimits::refuseNext(HubSpotPolicy policy, int requests)
{
    m_forced = policy;
    m_forcedLeft = requests;
}

std::optional<HubSpotPolicy> HubSpotLimits::take(bool search, qint64 nowMs)
{
    if (m_forcedLeft > 0) {
        --m_forcedLeft;
        return m_forced;
    }
    dropBefore(m_burst, nowMs - burstMs);
    dropBefore(m_searches, nowMs - searchMs);
    if (nowMs / dayMs != m_day) {
        m_day = nowMs / dayMs;
        m_today = 0;
    }
    if (m_enforced) {
        if (m_today >= m_daily)
            return HubSpotPolicy::Daily;
        if (search && m_searches.size() >= searchMax)
            return HubSpotPolicy::Secondly;
        if (!search && m_burst.size() >= m_burstMax)
            return HubSpotPolicy::TenSecondlyRolling;
    }
    ++m_today;
    (search ? m_searches : m_burst).push_back(nowMs);
    return {};
}

QHash<QByteArray, QByteArray> HubSpotLimits::headers() const
{
    const size_t left = m_burstMax - std::min(m_burstMax, m_burst.size());
    return {
        {"x-hubspot-ratelimit-max", QByteArray::number(qulonglong{m_burstMax})},
        {"x-hubspot-ratelimit-remaining", QByteArray::number(qulonglong{left})},
        {"x-hubspot-ratelimit-interval-milliseconds", QByteArray::number(burstMs)},
        {"x-hubspot-ratelimit-daily", QByteArray::number(m_daily)},
        {"x-hubspot-ratelimit-daily-remaining", QByteArray::number(std::max(0, m_daily - m_today))},
    };
}

} // namespace quittance::sandbox
