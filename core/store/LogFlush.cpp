#include "core/store/LogFlush.h"

#include "core/base/durableFiles.h"
#include "core/base/giveWay.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyMs = 150;

} // namespace

LogFlush::LogFlush(const QString &bookPath)
    : m_thread(QThread::create([this, log = bookPath + u"-wal"_s] {
        giveWay();
        // No lock of SQLite's lies on the log itself, so that it may be opened and closed beside it.
        while (!m_end.tryAcquire(1, everyMs))
            (void)flushToDisk(log);
    }))
{
    m_thread->setObjectName(u"log-flush"_s);
    m_thread->start();
}

LogFlush::~LogFlush()
{
    m_end.release();
    m_thread->wait();
}

} // namespace quittance
