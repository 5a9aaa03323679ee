#pragma once

#include "core/domain/Charge.h"
#include "core/domain/SavedCard.h"

namespace quittance {

//! "Visa •••• 4242, 07/2029"
QString cardText(const SavedCard &card);
//! How the customer has agreed to later charges, and when.
QString agreementText(const SavedCard &card);
//! "Put aside", "Declined"; one or two words.
QString chargeStateText(ChargeState state);
//! What became of a charge, and what to do next.
QString chargeText(const Charge &charge);

} // namespace quittance
