#pragma once

#include "core/secrets/SecretSeal.h"
#include "core/secrets/SecretStore.h"

#include <QMutex>

#include <atomic>
#include <functional>
#include <optional>

namespace quittance {

//! Secrets in one file of the book's folder, "secrets.sealed", for computers without a keychain: sealed with
//! a passphrase (SecretSeal), readable by its owner only, replaced wholly and durably. Between starts nothing
//! but the file knows anything; unlock() asks for the passphrase once. Several programs may use one file:
//! each looks at it again before it reads or changes it. Secrets are UTF-8 text, as in a keychain.
//! Thread-safe.
//!
//! Error kind Secret: secret.passphrase_needed (not unlocked, or another program has changed the passphrase),
//! secret.passphrase_wrong, secret.sealed_damaged, secret.not_text; InvalidInput secret.passphrase_short;
//! Busy book.busy; Storage disk.unwritable.
class SealedSecretStore final : public SecretStore
{
public:
    //! cost: of a passphrase that is set; see SecretSeal.
    explicit SealedSecretStore(const QString &folder, char cost = SecretSeal::usualCost);

    static QString pathIn(const QString &folder) { return folder + QStringLiteral("/secrets.sealed"); }

    bool isThere() const; //!< Also while nobody can tell, as the folder cannot be reached.
    bool isUnlocked() const { return m_isUnlocked; } //!< Never waits.
    //! Takes the better part of a second, and writes nothing. Where it fails, what was known before goes on
    //! being known.
    Result<void> unlock(const SecretText &passphrase);
    //! Makes the file, with these in it. Where there is one, see take().
    Result<void> begin(const SecretText &passphrase, const SecretBundle &secrets);
    //! Under the new passphrase, with a new salt. An older copy of the file still opens with the old one.
    Result<void> changePassphrase(const SecretText &now, const SecretText &next);

    Result<SecretBundle> all();
    //! Adds all of these at once; those that are there already stay as they are.
    Result<void> take(const SecretBundle &secrets);
    //! Takes the file away.
    Result<void> discard();

    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override;
    Result<void> write(const QString &connection, const QString &field, const SecretText &secret) override;
    Result<void> remove(const QString &connection, const QString &field) override;

private:
    void keep(const SecretSeal &seal);
    Result<SecretBundle> opened() const;
    Result<void> change(const std::function<void(SecretBundle &secrets)> &work);
    Result<void> put(const QByteArray &file) const;

    const QString m_path;
    const char m_cost;
    mutable QMutex m_mutex; //!< Guards the key, and a change from reading to writing.
    std::optional<SecretSeal> m_seal;
    std::atomic_bool m_isUnlocked = false;
};

} // namespace quittance
