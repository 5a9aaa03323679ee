#include "core/base/CrashPoint.h"

#ifdef QUITTANCE_CRASH_POINTS
#include <QFile>

#include <atomic>
#include <csignal>

namespace quittance {

void CrashPoint::reached(QByteArrayView name)
{
    static const QString log = qEnvironmentVariable("QUITTANCE_CRASH_LOG");
    static const int fatal = qEnvironmentVariableIntValue("QUITTANCE_CRASH_AT");
    static std::atomic_int passed{0};
    const int now = ++passed;
    if (!log.isEmpty()) {
        QFile file(log);
        if (file.open(QIODevice::Append))
            file.write(name.toByteArray() + '\n');
    }
    if (fatal == now) {
#ifdef Q_OS_WIN
        abort();
#else
        (void)raise(SIGKILL);
#endif
    }
}

} // namespace quittance
#endif
