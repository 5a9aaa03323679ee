#pragma once

#include "core/base/Error.h"
#include "core/domain/TransferInstructions.h"

#include <QByteArray>

namespace quittance {

//! The form bank details are sealed in, and back; Storage "json.damaged" when it is none.
QByteArray transferBytes(const TransferInstructions &transfer);
Result<TransferInstructions> transferFrom(const QByteArray &bytes);

} // namespace quittance
