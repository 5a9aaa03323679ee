#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QByteArray>
#include <QMap>

#include <array>

namespace quittance {

//! Secrets by "<connection>/<field>".
using SecretBundle = QMap<QString, SecretText>;

//! What a passphrase makes of the secrets of a book: the bytes of one file, and those back. Only the key is
//! kept, not the passphrase. A value; const calls are thread-safe.
//!
//! The file: head (mark "QTSEALED" | version 1 | log2 of scrypt's N | r | p | salt of 16 bytes | check of 16)
//! | nonce of 12 | canonical JSON of the secrets, sealed with AES-256-GCM | tag of 16 | SHA-256 of all
//! before. The head is sealed in with it. scrypt gives 48 bytes: the key, and the check, by which a wrong
//! passphrase is told from a file that was altered; the digest tells a cut or rotten file before anybody is
//! asked.
//!
//! Error kind Secret: secret.sealed_damaged, secret.passphrase_wrong; InvalidInput secret.passphrase_short;
//! Storage vault.no_random, vault.cannot_seal.
class SecretSeal
{
public:
    //! log2 of N: 0.7 s and 128 MiB, RFC 7914 with r = 8 and p = 1.
    static constexpr char usualCost = 17;
    static constexpr char leastCost = 15;

    //! A new key, of a new salt.
    static Result<SecretSeal> make(const SecretText &passphrase, char cost = usualCost);
    //! The key of a file.
    static Result<SecretSeal> of(const QByteArray &file, const SecretText &passphrase);
    SecretSeal(const SecretSeal &) = default;
    SecretSeal &operator=(const SecretSeal &) = default;
    ~SecretSeal(); //!< Wipes the key; what Qt copies of secrets is not wiped.

    //! Neither cut nor rotten, as far as can be seen without its key.
    static bool isWhole(const QByteArray &file);
    //! Whether the file is sealed with this key.
    bool fits(const QByteArray &file) const;
    //! The whole file. Never the same bytes twice.
    Result<QByteArray> seal(const SecretBundle &secrets) const;
    Result<SecretBundle> open(const QByteArray &file) const;

private:
    SecretSeal() = default;

    QByteArray m_head;
    std::array<unsigned char, 32> m_key{};
};

} // namespace quittance
