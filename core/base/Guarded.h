#pragma once

#include <QMutex>
#include <QMutexLocker>

#include <utility>

namespace quittance {

//! A value that several threads look at and change, one at a time.
template <class T>
class Guarded
{
public:
    explicit Guarded(T value = {})
        : m_value(std::move(value))
    {
    }

    //! What work answers; it takes a T & and must call nothing that waits.
    template <class Work>
    auto with(Work work)
    {
        const QMutexLocker lock(&m_mutex);
        return work(m_value);
    }
    //! A copy of this moment.
    T value() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_value;
    }
    void set(T value)
    {
        const QMutexLocker lock(&m_mutex);
        m_value = std::move(value);
    }

private:
    mutable QMutex m_mutex; //!< Guards m_value.
    T m_value;
};

} // namespace quittance
