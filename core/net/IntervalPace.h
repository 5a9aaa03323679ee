#pragma once

#include "core/base/StopFlag.h"

#include <QMutex>

#include <chrono>
#include <deque>
#include <optional>

namespace quittance {

class Clock;

//! Keeps a stream of requests below a limit "so many in any interval", so that the provider never has to
//! refuse one. Thread-safe: who reads two lists at once keeps to one limit.
class IntervalPace
{
public:
    //! most 0 means no limit.
    IntervalPace(int most, std::chrono::milliseconds interval);

    void setLimit(int most, std::chrono::milliseconds interval);
    //! What the provider says is left in the interval. Less than we leave free means that others use the same
    //! token: the next request waits a little.
    void setLeft(int left);
    //! Waits until one more request fits, and counts it. Returns early when stop is set.
    void take(Clock &clock, const StopFlag &stop);
    //! Counts one more request where it fits at once.
    bool takeAtOnce(const Clock &clock);

private:
    //! Counts one more request, or how long to wait until it fits. Under the mutex.
    std::optional<std::chrono::milliseconds> takeOrWait(qint64 now);

    QMutex m_mutex; //!< Guards what follows.
    int m_most;
    std::chrono::milliseconds m_interval;
    bool m_isShared = false; //!< Others take from the same limit.
    std::deque<qint64> m_taken; //!< Milliseconds since the epoch, oldest first; at most m_most of them.
};

} // namespace quittance
