#pragma once

#include "core/base/StopFlag.h"

#include <QMutex>

#include <chrono>

namespace quittance {

class Clock;

//! A bucket of tokens, one a request, refilled at a steady rate. Integers only. Thread-safe: several lanes
//! may share one.
class RateLimiter
{
public:
    //! perSecond: 1 to 1000. burst, at least 1: how many may go at once after a pause. The clock must outlive
    //! this.
    RateLimiter(Clock &clock, int perSecond, int burst);

    //! Waits for the next token and takes it. Returns early, still counting the token, when stop is set.
    void acquire(const StopFlag &stop);

private:
    std::chrono::milliseconds reserve();

    Clock &m_clock;
    const qint64 m_interval; //!< Between two tokens, in microseconds: 3 a second are no whole milliseconds.
    const qint64 m_slack; //!< How far ahead of the steady rate a burst may run, in microseconds.
    QMutex m_mutex;
    qint64 m_due = 0; //!< When the next token of the steady rate is due, in microseconds since the epoch.
};

} // namespace quittance
