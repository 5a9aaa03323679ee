#pragma once

#include "core/net/OAuthStore.h"

#include <QString>

namespace quittance {

class Database;
class Workshop;

//! The grant of one connection, sealed in the book with the vault's key, which is in the keychain. Where a
//! person has given a refresh token as a secret, the grant begins with it; another one given later begins
//! another. Stays in its lane.
class SealedGrants final : public OAuthStore
{
public:
    //! Both must outlive this. field: the secret that may hold a refresh token; empty where none does.
    SealedGrants(Workshop &workshop, Database &database, QString connection, QString field);

    Result<std::optional<OAuthGrant>> read() override;
    Result<void> write(const OAuthGrant &grant) override;
    //! Keeps a new sign-in, which counts more than any token given before.
    Result<void> begin(OAuthGrant grant);
    //! Nothing to forget is no error.
    Result<void> forget();

    //! Whether something is kept, without opening it.
    static Result<bool> has(Database &database, const QString &connection);

private:
    Result<std::optional<OAuthGrant>> kept();
    Result<std::optional<SecretText>> given();

    Workshop &m_workshop;
    Database &m_database;
    const QString m_connection;
    const QString m_field;
};

} // namespace quittance
