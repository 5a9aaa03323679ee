#include "core/sync/PagesAhead.h"

#include "core/base/giveWay.h"

#include <QMutexLocker>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long lookMs = 50; // A stop flag wakes nobody: who waits looks at it so often.

qsizetype sizeOf(const Result<CrmRecordPage> &page)
{
    return page ? page->records.size() : 0;
}

} // namespace

PagesAhead::PagesAhead(Read read, const QString &position, PageBell &bell)
    : m_read(std::move(read))
    , m_bell(bell)
    , m_thread(QThread::create([this, position] { readAll(position); }))
{
    m_thread->setObjectName(u"crm-pages"_s);
    m_thread->start();
}

PagesAhead::~PagesAhead()
{
    m_stop.stop();
    m_changed.wakeAll();
    m_thread->wait();
}

void PagesAhead::readAll(QString position)
{
    giveWay();
    while (!m_stop.stopped()) {
        Result<CrmRecordPage> page = m_read(position, m_stop);
        const QString next = page ? page->next : QString();
        const bool isLast = next.isEmpty() || next == position;
        if (!hand(std::move(page)) || isLast)
            return;
        position = next;
    }
}

bool PagesAhead::hand(Result<CrmRecordPage> page)
{
    QMutexLocker lock(&m_mutex);
    m_records += sizeOf(page);
    m_pages.push_back(std::move(page));
    m_changed.wakeAll();
    m_bell.ring();
    while (isFull() && !m_stop.stopped())
        m_changed.wait(&m_mutex, lookMs);
    return !m_stop.stopped();
}

bool PagesAhead::isReady() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_pages.empty();
}

Result<CrmRecordPage> PagesAhead::next(const StopFlag &stop)
{
    QMutexLocker lock(&m_mutex);
    while (m_pages.empty()) {
        if (stop.stopped())
            return fail(ErrorKind::Cancelled, u"stopped between two pages"_s);
        m_changed.wait(&m_mutex, lookMs);
    }
    Result<CrmRecordPage> page = std::move(m_pages.front());
    m_pages.pop_front();
    m_records -= sizeOf(page);
    m_changed.wakeAll();
    return page;
}

} // namespace quittance
