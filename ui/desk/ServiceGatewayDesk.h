#pragma once

#include "ui/desk/GatewayDesk.h"

namespace quittance {

//! Passes every question on to the service, which outlives it.
class ServiceGatewayDesk final : public GatewayDesk
{
public:
    explicit ServiceGatewayDesk(GatewayConnectService &service)
        : m_service(service)
    {
    }

    QFuture<Result<GatewayStanding>> standing(ConnectionId connection) override
    {
        return m_service.standing(std::move(connection));
    }
    QFuture<Result<GatewayTrial>> tryKey(GatewayCredentials given) override
    {
        return m_service.tryKey(std::move(given));
    }
    QFuture<Result<void>> keep(ConnectionId connection, GatewayWishes wishes) override
    {
        return m_service.keep(std::move(connection), std::move(wishes));
    }
    void forget() override { m_service.forget(); }

private:
    GatewayConnectService &m_service;
};

} // namespace quittance
