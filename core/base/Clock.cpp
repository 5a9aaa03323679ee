#include "core/base/Clock.h"

#include "core/base/StopFlag.h"

#include <QThread>

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::sleep(std::chrono::milliseconds span, const StopFlag &stop)
{
    constexpr auto step = 50ms;
    while (span > 0ms && !stop.stopped()) {
        QThread::msleep(static_cast<unsigned long>(std::min(span, step).count()));
        span -= step;
    }
}

} // namespace quittance
