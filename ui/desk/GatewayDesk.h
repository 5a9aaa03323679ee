#pragma once

#include "core/service/GatewayConnectService.h"

namespace quittance {

//! What the window asks to connect a payment provider. All calls return at once; what is tried is kept only
//! by keep().
class GatewayDesk
{
public:
    virtual ~GatewayDesk() = default;

    virtual QFuture<Result<GatewayStanding>> standing(ConnectionId connection) = 0;
    virtual QFuture<Result<GatewayTrial>> tryKey(GatewayCredentials given) = 0;
    virtual QFuture<Result<void>> keep(ConnectionId connection, GatewayWishes wishes) = 0;
    //! What was tried and not kept is forgotten.
    virtual void forget() = 0;
};

} // namespace quittance
