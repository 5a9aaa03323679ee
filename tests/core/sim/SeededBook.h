#pragma once

#include "tests/core/billing/RandomBook.h"

#include <random>

namespace quittance {

//! A book to which happens what a seed says.
inline std::function<qint64(qint64)> chosenBy(quint64 seed)
{
    return [random = std::mt19937_64(seed)](
               qint64 count) mutable { return static_cast<qint64>(random() % static_cast<quint64>(count)); };
}

//! How many seeds a test tries: few, or many with QUITTANCE_LONG.
inline quint64 seedCount(quint64 ordinary, quint64 manyOfThem)
{
    return qEnvironmentVariableIsSet("QUITTANCE_LONG") ? manyOfThem : ordinary;
}

} // namespace quittance
