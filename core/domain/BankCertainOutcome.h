#pragma once

#include "core/base/Error.h"

#include <QList>

#include <utility>

namespace quittance {

//! What became of movements that a person had booked from a list of certain ones.
struct BankCertainOutcome {
    QList<qint64> booked; //!< BankLineRow::no.
    QList<std::pair<qint64, Error>> left; //!< Those that were not, and why.
};

} // namespace quittance
