#pragma once

#include <atomic>

namespace quittance {

//! At most one part of this program moves logs into books at a time; which one has the turn knows who else
//! cannot. The other programs leave it to the one that holds worker.lock. Any thread.
class CheckpointTurn
{
public:
    CheckpointTurn()
        : m_isOurs(!taken.test_and_set())
    {
    }
    ~CheckpointTurn()
    {
        if (m_isOurs)
            taken.clear();
    }
    CheckpointTurn(const CheckpointTurn &) = delete;
    CheckpointTurn &operator=(const CheckpointTurn &) = delete;

    bool isOurs() const { return m_isOurs; }

private:
    static inline std::atomic_flag taken;
    bool m_isOurs;
};

} // namespace quittance
