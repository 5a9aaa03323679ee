#pragma once

#include "core/domain/Charge.h"
#include "core/domain/SavedCard.h"

#include <QTimeZone>

namespace quittance {

//! "Visa •••• 4242, 08/27". What the provider did not tell is left out.
QString cardText(const SavedCard &card);
//! "08/27"; empty where the provider did not tell.
QString cardExpiryText(const SavedCard &card);
//! Whether the card's last month has passed.
bool isExpired(const SavedCard &card, QDate today);
//! How the customer has agreed to later charges, and when.
QString agreementText(const SavedCard &card);
//! "Processing", "Customer must confirm", "Declined".
QString chargeStateText(ChargeState state);
QString chargeStateText(const Charge &charge); //!< Also where it is uncertain.
//! What became of a charge, and what to do next. zone: of the time it is looked at again.
QString chargeText(const Charge &charge, const QTimeZone &zone = {});

} // namespace quittance
