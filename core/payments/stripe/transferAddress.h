#pragma once

#include "core/domain/TransferInstructions.h"

#include <QJsonObject>

#include <optional>

namespace quittance {

//! One element of financial_addresses; empty for a kind that is not known or has no number.
std::optional<TransferAddress> transferAddressIn(const QJsonObject &address);

} // namespace quittance
