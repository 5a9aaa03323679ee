#pragma once

#include <QMutex>
#include <QWaitCondition>

namespace quittance {

//! Rung by readers whenever a page is there, for a lane that waits for the first of several. Thread-safe.
class PageBell
{
public:
    void ring();
    //! How often it was rung.
    quint64 rings() const;
    //! Until it was rung more often than that, and no longer than so many milliseconds.
    void wait(quint64 rings, unsigned long most);

private:
    mutable QMutex m_mutex; //!< Guards m_rings.
    QWaitCondition m_rung;
    quint64 m_rings = 0;
};

} // namespace quittance
