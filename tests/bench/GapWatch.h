#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace quittance {

//! How long the event loop of this thread does not come round, looked at every millisecond.
class GapWatch
{
public:
    GapWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.append(m_since.nsecsElapsed());
            m_since.restart();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_timer.start(std::chrono::milliseconds(1));
    }

    void clear()
    {
        m_gaps.clear();
        m_since.restart();
    }
    qsizetype turns() const { return m_gaps.size(); }
    //! In milliseconds; share 0.99 is the 99th percentile, 1 the longest.
    double at(double share) const
    {
        if (m_gaps.isEmpty())
            return 0;
        QList<qint64> sorted = m_gaps;
        std::ranges::sort(sorted);
        const auto place = static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1));
        return static_cast<double>(sorted.at(place)) / 1e6;
    }
    qsizetype over(double ms) const
    {
        return std::ranges::count_if(
            m_gaps, [ms](qint64 gap) { return static_cast<double>(gap) / 1e6 > ms; });
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<qint64> m_gaps;
};

} // namespace quittance
