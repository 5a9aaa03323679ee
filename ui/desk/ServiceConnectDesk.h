#pragma once

#include "ui/desk/ConnectDesk.h"
#include "ui/desk/TriedMappingDesk.h"

namespace quittance {

//! The connect desk of the real program: passes every question on to the service, which outlives it.
class ServiceConnectDesk final : public ConnectDesk
{
public:
    explicit ServiceConnectDesk(ConnectService &service)
        : m_service(service)
        , m_mappings(service)
    {
    }

    QFuture<Result<CrmTrial>> tryToken(CrmCredentials given) override;
    QFuture<Result<CrmTrial>> trySignIn(
        CrmCredentials given, ConnectService::OpenBrowser openBrowser) override;
    void pasteAddress(const SecretText &address) override;
    void stop() override;
    MappingDesk &mappings() override { return m_mappings; }
    QFuture<Result<CrmDryRun>> dryRun(ConnectionId connection) override;
    QFuture<Result<CrmTrial>> keep(ConnectionId connection, bool otherAccount, CrmBringing bringing) override;
    void forget() override;

private:
    ConnectService &m_service;
    TriedMappingDesk m_mappings;
};

} // namespace quittance
