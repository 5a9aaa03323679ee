#pragma once

#include <QtGlobal>

#include <functional>
#include <map>
#include <optional>

namespace quittance::sandbox {

//! What Stripe will do by itself at a later time, in the order of time and then of entry.
class Schedule
{
public:
    using Task = std::function<void()>;

    //! when is in Unix seconds.
    void add(qint64 when, Task task) { m_tasks.emplace(when, std::move(task)); }
    //! Does everything due by then, each at its own time: while a task runs, at() is that time.
    void run(qint64 until)
    {
        while (!m_tasks.empty() && m_tasks.begin()->first <= until) {
            const auto first = m_tasks.extract(m_tasks.begin());
            m_at = first.key();
            first.mapped()();
        }
        m_at.reset();
    }
    //! The time of the task that runs; nothing outside of one.
    std::optional<qint64> at() const { return m_at; }

private:
    std::multimap<qint64, Task> m_tasks;
    std::optional<qint64> m_at;
};

} // namespace quittance::sandbox
