#pragma once

#include "core/domain/Charge.h"

#include <optional>

namespace quittance {

// The words that table, command line and JSON use for how far a charge is.

QString codeOf(ChargeState state); //!< requested, authorised, succeeded, needs_action, failed, cancelled
std::optional<ChargeState> chargeStateFrom(QStringView code);

} // namespace quittance
