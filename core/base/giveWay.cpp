#include "core/base/giveWay.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace quittance {

void giveWay()
{
#ifdef Q_OS_LINUX
    // Qt's priorities mean nothing to Linux' usual scheduler; niceness is each thread's own there, and a new
    // thread has that of the one it was made by. The process's id is that of its first thread, the window's.
    constexpr int more = 5;
    const int first = ::getpriority(PRIO_PROCESS, static_cast<id_t>(::getpid()));
    (void)::setpriority(PRIO_PROCESS, 0, first + more);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace quittance
