#pragma once

#include "core/base/SecretText.h"
#include "core/store/Database.h"

#include <QByteArray>

namespace quittance {

//! The one cell a sealed value belongs to. It is sealed in with it, so a value that is moved does not open.
//! None of the three may hold a '|'.
struct SealedPlace {
    QString table;
    QString column;
    QString row;
};

//! Seals single values with AES-256-GCM. Knows the key but not where it comes from. A value: copy it into as
//! many lanes as need it; const calls are thread-safe.
//!
//! Sealed form: version (1 byte) | key id (2, big endian) | nonce (12, random) | ciphertext | tag (16).
//! Random nonces hold for 2^32 seals a key.
class Vault
{
public:
    static constexpr qsizetype keyBytes = 32;

    //! A new random key in the text form that is kept outside the book: base64 of 32 bytes.
    static Result<SecretText> makeKeyText();
    //! The 32 bytes of that text. Error kind Secret: vault.key_malformed.
    static Result<SecretText> keyFromText(const SecretText &text);
    static SecretText keyToText(const SecretText &key);

    //! Opens the book's vault with its key; in a book without one, makes this key the book's. A caller that
    //! has no key asks CryptoKeyTable::active() first and must refuse with "vault.key_missing" when there is
    //! a row. Error kind Secret: vault.key_malformed (not 32 bytes), vault.wrong_key.
    static Result<Vault> open(Database &database, const SecretText &key);

    // A second copy of the key, which a recovery key opens (core/domain/recoveryCode.h): vaultEnvelope.cpp.

    //! A new one, as people write it.
    static Result<QString> makeRecoveryKey();
    //! This vault's key, sealed with what scrypt makes of a recovery key. Takes a second and 128 MiB.
    //! InvalidInput recovery.malformed.
    Result<QByteArray> envelope(const SecretText &recoveryKey) const;
    //! The key in such an envelope: 32 bytes. InvalidInput recovery.malformed; Secret recovery.wrong (of
    //! another recovery key, or damaged).
    static Result<SecretText> keyFromEnvelope(const QByteArray &envelope, const SecretText &recoveryKey);

    //! Never the same bytes twice. Storage error when the system gives no random numbers.
    Result<QByteArray> seal(const QByteArray &plain, const SealedPlace &place) const;
    //! Storage error vault.damaged: cut, altered, of another place or of another key. It is never to be
    //! written back.
    Result<QByteArray> open(const QByteArray &sealed, const SealedPlace &place) const;

    //! 16 bytes that are equal for equal values under one label ("customer.iban"), for a column to search by.
    //! Pass the value in its normal form.
    QByteArray equalityTag(const QByteArray &label, const QByteArray &value) const;

    //! 16 random bytes for saltedDigest().
    static Result<QByteArray> makeSalt();
    //! SHA-256(salt ‖ content). Needs no key: what the journal says of content that may be erased.
    static QByteArray saltedDigest(const QByteArray &salt, const QByteArray &content);

private:
    Vault(QByteArray key, quint16 keyId);

    QByteArray m_key;
    quint16 m_keyId;
};

} // namespace quittance
