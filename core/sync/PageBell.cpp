#include "core/sync/PageBell.h"

#include <QDeadlineTimer>
#include <QMutexLocker>

namespace quittance {

void PageBell::ring()
{
    const QMutexLocker lock(&m_mutex);
    ++m_rings;
    m_rung.wakeAll();
}

quint64 PageBell::rings() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rings;
}

void PageBell::wait(quint64 rings, unsigned long most)
{
    const QDeadlineTimer deadline(static_cast<qint64>(most));
    QMutexLocker lock(&m_mutex);
    while (m_rings <= rings && m_rung.wait(&m_mutex, deadline)) { }
}

} // namespace quittance
