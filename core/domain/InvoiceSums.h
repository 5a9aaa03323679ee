#pragma once

#include "core/domain/lineSums.h"

namespace quittance {

//! VAT on a base at a rate of × 10^-4 percent, rounded half away from zero. Empty beyond Money::maxMinor.
std::optional<qint64> taxOn(qint64 baseMinor, qint64 rate);

//! Whether a stated VAT amount is the one due within what the official rules forgive on receipt (BR-CO-17,
//! BR-S-09): less than one whole unit of the currency.
bool taxIsDue(qint64 taxMinor, qint64 baseMinor, qint64 rate, Currency currency);

} // namespace quittance
