#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QByteArray>

namespace quittance {

class Database;

//! The cell a sealed value belongs to. It is authenticated with the value, so that cells cannot be swapped.
struct VaultPlace {
    QString table;
    QString column;
    QString row; //!< Id of the row.
};

//! Seals single values with AES-256-GCM. Blob: version (1 byte), key id (2, big endian), nonce (12, random),
//! ciphertext, tag (16). Thread-safe once made. The key never enters the book; a check value does, so that a wrong
//! key is found at once.
class Vault
{
public:
    //! key: 32 bytes. The first use writes the check value; later ones compare it. Secret errors: vault.bad_key
    //! (not 32 bytes), vault.wrong_key (not the one this book was sealed with).
    static Result<Vault> open(Database &database, const SecretText &key);

    Result<QByteArray> seal(const QByteArray &plain, const VaultPlace &place) const;
    //! Secret "vault.damaged" when a single bit differs, or the blob belongs to another place or key.
    Result<QByteArray> open(const QByteArray &blob, const VaultPlace &place) const;

private:
    explicit Vault(SecretText key)
        : m_key(std::move(key))
    {
    }

    SecretText m_key;
};

//! A digest that says nothing about the content to someone who does not have the salt.
struct SaltedDigest {
    QByteArray salt; //!< 16 random bytes, kept beside the content.
    QByteArray digest; //!< SHA-256(salt ‖ content).
};
SaltedDigest saltedDigest(const QByteArray &content);
QByteArray digestOf(const QByteArray &salt, const QByteArray &content);

} // namespace quittance
