#include "core/base/giveWay.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace quittance {

void giveWay()
{
#ifdef Q_OS_LINUX
    // Qt's priorities mean nothing to Linux' usual scheduler; niceness is each thread's own there.
    constexpr int more = 5;
    [[maybe_unused]] const int now = ::nice(more);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace quittance
