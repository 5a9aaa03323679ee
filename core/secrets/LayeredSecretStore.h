#pragma once

#include "core/secrets/SecretStore.h"

namespace quittance {

//! The environment's secrets first, then the keychain's, or those of what a book uses in its place. A
//! keychain that cannot be used is an error only for a secret that the environment does not give. Thread-safe
//! as far as its layers are.
class LayeredSecretStore final : public SecretStore
{
public:
    //! Both must outlive this.
    LayeredSecretStore(SecretStore &seed, SecretStore &keychain);

    //! An error of the keychain names in value the variable that would do instead.
    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override;
    //! Into the keychain. Refused with secret.read_only when the seed has this secret, for it would go on
    //! being read; with the keychain's error, and in value the variable that would do, when that cannot be
    //! used.
    Result<void> write(const QString &connection, const QString &field, const SecretText &secret) override;
    Result<void> remove(const QString &connection, const QString &field) override;

private:
    Result<void> checkWritable(const QString &connection, const QString &field);

    SecretStore &m_seed;
    SecretStore &m_keychain;
};

} // namespace quittance
