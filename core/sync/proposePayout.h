#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/GatewayPayout.h"
#include "core/domain/PayoutProposal.h"

namespace quittance {

class Database;
class PaymentGateway;

//! What moved the provider's balance between the payout before this one and this one, oldest first. Asks the
//! provider and writes nothing.
Result<QList<GatewayMove>> movesBehind(
    Database &database, PaymentGateway &gateway, const GatewayPayout &payout, const StopFlag &stop);

//! What the payout, one by hand, probably consists of. Asks the provider and writes nothing. NotFound
//! "payout.unknown"; InvalidInput "payout.is_automatic": of those the provider itself says what they are made
//! of.
Result<PayoutProposal> proposePayout(
    Database &database, PaymentGateway &gateway, const QString &payout, const StopFlag &stop);

} // namespace quittance
