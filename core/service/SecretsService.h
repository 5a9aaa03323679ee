#pragma once

#include "core/base/SecretText.h"
#include "core/base/SecretsPlace.h"

#include <QFuture>

namespace quittance {

class Workshop;

//! Where the secrets of this book are kept, and moving them; see BookSecretStore. Thread-safe: every call
//! returns at once. Whoever moves them or changes the passphrase needs the right to manage the book
//! (InvalidInput role.*), and a book that may be written (Busy book.held_elsewhere, book.taken_over).
class SecretsService
{
public:
    explicit SecretsService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    SecretsPlace place() const;
    //! They cannot be read before the passphrase was given.
    bool isLocked() const;

    //! Takes the better part of a second. Secret secret.passphrase_wrong, secret.sealed_damaged; NotFound
    //! secret.no_passphrase where the keychain has them.
    QFuture<Result<void>> unlock(SecretText passphrase);
    //! Secret secret.keychain_unusable. The keychain may ask a person for its own password meanwhile.
    QFuture<Result<void>> tryKeychain();
    //! Seals what the keychain has with a passphrase, and empties it; where a passphrase is used already,
    //! with that one, it brings what the keychain still has. One that does not give the key of what is sealed
    //! already is told as one that did not answer. InvalidInput secret.passphrase_short; Secret errors.
    QFuture<Result<SecretsMove>> usePassphrase(SecretText passphrase);
    //! The way back. Secret secret.passphrase_needed, secret.keychain_unusable, secret.too_large.
    QFuture<Result<SecretsMove>> useKeychain();
    //! InvalidInput secret.passphrase_short (field new_passphrase); otherwise as unlock().
    QFuture<Result<void>> changePassphrase(SecretText now, SecretText next);

private:
    Workshop &m_workshop;
};

} // namespace quittance
