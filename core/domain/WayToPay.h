#pragma once

#include "core/domain/PayWay.h"
#include "core/domain/TransferInstructions.h"

#include <QUrl>

#include <optional>

namespace quittance {

//! What a customer is told so that they can pay: the address of a page, or where to transfer money.
struct WayToPay {
    PayWay way = PayWay::Page;
    QUrl url; //!< Empty only for a transfer.
    std::optional<TransferInstructions> transfer; //!< For a transfer.
};

} // namespace quittance
