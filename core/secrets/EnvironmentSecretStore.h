#pragma once

#include "core/secrets/SecretStore.h"

#include <QProcessEnvironment>

namespace quittance {

//! Secrets from environment variables, for machines without a keychain:
//! QUITTANCE_SECRET_<CONNECTION>_<FIELD>. Read-only: write and remove fail with kind Secret,
//! secret.read_only, value = the variable's name. Thread-safe.
class EnvironmentSecretStore final : public SecretStore
{
public:
    explicit EnvironmentSecretStore(
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment());

    //! "stripe", "api_key" → "QUITTANCE_SECRET_STRIPE_API_KEY".
    static QString variableName(const QString &connection, const QString &field);

    //! An empty variable is no secret.
    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override;
    Result<void> write(const QString &connection, const QString &field, const SecretText &secret) override;
    Result<void> remove(const QString &connection, const QString &field) override;

private:
    QProcessEnvironment m_environment;
};

} // namespace quittance
