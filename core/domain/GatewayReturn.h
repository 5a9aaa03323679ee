#pragma once

#include "core/domain/Money.h"

#include <QDateTime>

namespace quittance {

//! A movement of a provider's balance that gives back what a lost dispute had taken.
struct GatewayReturn {
    QString externalKey; //!< "<provider>:<test|live>:<movement>"; the same movement always has the same key.
    QString about; //!< External key of the payment, or of the movement that had taken its money.
    Money amount{0, Currency::of("EUR")};
    QDateTime at; //!< UTC.
};

} // namespace quittance
