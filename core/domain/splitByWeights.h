#pragma once

#include "core/base/Error.h"

#include <QList>

namespace quittance {

//! Parts of an amount in proportion to the weights, by largest remainder, ties to the earliest: the parts sum
//! to the amount exactly, and negative amounts split as their positive twins do. Weights are not negative and
//! their sum is positive and fits 64 bits: else InvalidInput "split.weights".
Result<QList<qint64>> splitByWeights(qint64 minor, const QList<qint64> &weights);

} // namespace quittance
