#pragma once

#include "core/base/SecretsPlace.h"
#include "core/secrets/SecretStore.h"

#include <QReadWriteLock>
#include <QStringList>

namespace quittance {

class SealedSecretStore;

//! The secrets of a book where they are kept: in the system's keychain, or in the sealed file where somebody
//! has chosen a passphrase. That the file is there is the choice: it begins and ends with one rename, so that
//! no crash leaves a book between two places. Thread-safe as far as both are; nothing is read or written
//! while secrets are moved.
class BookSecretStore final : public SecretStore
{
public:
    //! Both outlive this.
    BookSecretStore(SealedSecretStore &sealed, SecretStore &keychain);

    SecretsPlace place() const;
    //! A passphrase is needed before anything can be read.
    bool isLocked() const;
    //! Errors of SealedSecretStore; NotFound secret.no_passphrase.
    Result<void> unlock(const SecretText &passphrase);
    Result<void> changePassphrase(const SecretText &now, const SecretText &next);
    //! Whether the keychain answers now. Secret secret.keychain_unusable.
    Result<void> tryKeychain();

    //! Brings what the keychain has under these names ("<connection>/<field>") into the sealed file, which is
    //! made where there is none, and takes it out of the keychain. A keychain that cannot be used keeps what
    //! it has, which is told: done again later, this brings the rest. Errors of SealedSecretStore.
    Result<SecretsMove> moveToPassphrase(const SecretText &passphrase, const QStringList &names);
    //! The way back: the file goes once the keychain has given back each secret. Secret errors of both; then
    //! the file stays what counts.
    Result<SecretsMove> moveToKeychain();

    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override;
    Result<void> write(const QString &connection, const QString &field, const SecretText &secret) override;
    Result<void> remove(const QString &connection, const QString &field) override;

private:
    SecretStore &store() const;

    SealedSecretStore &m_sealed;
    SecretStore &m_keychain;
    QReadWriteLock m_moving;
};

} // namespace quittance
