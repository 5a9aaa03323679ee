#pragma once

#include "core/service/SecretsService.h"
#include "ui/desk/SecretsDesk.h"

namespace quittance {

//! Passes every question on to the service, which outlives it.
class ServiceSecretsDesk final : public SecretsDesk
{
public:
    explicit ServiceSecretsDesk(SecretsService &service)
        : m_service(service)
    {
    }

    SecretsPlace place() const override { return m_service.place(); }
    bool isLocked() const override { return m_service.isLocked(); }
    QFuture<Result<void>> unlock(SecretText passphrase) override
    {
        return m_service.unlock(std::move(passphrase));
    }
    QFuture<Result<void>> tryKeychain() override { return m_service.tryKeychain(); }
    QFuture<Result<SecretsMove>> usePassphrase(SecretText passphrase) override
    {
        return m_service.usePassphrase(std::move(passphrase));
    }
    QFuture<Result<SecretsMove>> useKeychain() override { return m_service.useKeychain(); }
    QFuture<Result<void>> changePassphrase(SecretText now, SecretText next) override
    {
        return m_service.changePassphrase(std::move(now), std::move(next));
    }

private:
    SecretsService &m_service;
};

} // namespace quittance
