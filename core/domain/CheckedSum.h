#pragma once

#include "core/domain/Money.h"

namespace quittance {

//! A sum of minor units that notices when it leaves what a document may carry, instead of wrapping.
class CheckedSum
{
public:
    explicit CheckedSum(qint64 start = 0)
        : m_value(start)
    {
    }
    //! A sum that has already left what a document may carry.
    static CheckedSum beyond()
    {
        CheckedSum sum;
        sum.m_fits = false;
        return sum;
    }
    CheckedSum &add(qint64 value)
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        if ((value > 0 && m_value > most - value) || (value < 0 && m_value < least - value))
            m_fits = false;
        else
            m_value += value;
        return *this;
    }
    CheckedSum &subtract(qint64 value)
    {
        if (value == std::numeric_limits<qint64>::min()) {
            m_fits = false;
            return *this;
        }
        return add(-value);
    }
    //! The sum; empty when it ever left 64 bits, or lies beyond Money::maxMinor now.
    std::optional<qint64> value() const
    {
        if (!m_fits || m_value > Money::maxMinor || m_value < -Money::maxMinor)
            return std::nullopt;
        return m_value;
    }

private:
    qint64 m_value;
    bool m_fits = true;
};

} // namespace quittance
