#pragma once

#include "core/domain/BankLineRow.h"
#include "ui/widgets/Chip.h"

namespace quittance {

//! How a movement of the bank stands, or how well it is known what it may be.
ChipLook bankLineChip(const BankLineRow &row);
ChipLook bankConfidenceChip(BankConfidence confidence);

} // namespace quittance
