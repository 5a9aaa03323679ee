#include "core/net/RateLimiter.h"

#include "core/base/Clock.h"

#include <algorithm>

namespace quittance {

RateLimiter::RateLimiter(Clock &clock, int perSecond, int burst)
    : m_clock(clock)
    , m_interval(1'000'000 / perSecond)
    , m_slack((burst - 1) * m_interval)
{
    Q_ASSERT(perSecond >= 1 && perSecond <= 1000);
    Q_ASSERT(burst >= 1);
}

std::chrono::milliseconds RateLimiter::reserve()
{
    const QMutexLocker lock(&m_mutex);
    const qint64 now = m_clock.now().toMSecsSinceEpoch() * 1000;
    // A computer's clock may be set back; then nothing is owed beyond a full minute.
    constexpr qint64 longestDebt = 60'000'000;
    m_due = std::clamp(m_due, now, now + m_slack + longestDebt);
    const qint64 wait = std::max<qint64>(0, m_due - m_slack - now);
    m_due += m_interval;
    return std::chrono::milliseconds((wait + 999) / 1000);
}

void RateLimiter::acquire(const StopFlag &stop)
{
    const std::chrono::milliseconds wait = reserve();
    if (wait.count() > 0)
        m_clock.sleep(wait, stop);
}

} // namespace quittance
