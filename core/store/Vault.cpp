#include "core/store/Vault.h"

#include "core/store/CryptoKeyTable.h"
#include "core/store/Transaction.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <limits>
#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr char version = 1;
constexpr qsizetype nonceBytes = 12; // NIST SP 800-38D §8.2.2
constexpr qsizetype tagBytes = 16;
constexpr qsizetype headBytes = 1 + 2 + nonceBytes;
constexpr qsizetype saltBytes = 16;
constexpr qsizetype checkBytes = 16;
constexpr quint16 firstKeyId = 1;

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray random(count, Qt::Uninitialized);
    if (RAND_bytes(bytes(random), static_cast<int>(count)) != 1)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"vault.no_random"_s});
    return random;
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

//! HKDF-SHA-256 (RFC 5869) for one block of output and no salt.
QByteArray derived(const QByteArray &key, const QByteArray &label)
{
    const QByteArray extracted = hmac(QByteArray(32, '\0'), key);
    return hmac(extracted, label + '\x01');
}

QByteArray checkValueOf(const QByteArray &key)
{
    return derived(key, "quittance vault check").left(checkBytes);
}

QByteArray boundTo(const SealedPlace &place, quint16 keyId)
{
    Q_ASSERT(!place.table.contains(u'|'));
    Q_ASSERT(!place.column.contains(u'|'));
    Q_ASSERT(!place.row.contains(u'|'));
    return u"%1|%2|%3|%4"_s.arg(place.table, place.column, place.row, QString::number(keyId)).toUtf8();
}

Error damaged()
{
    return Error{.kind = ErrorKind::Storage, .rule = u"vault.damaged"_s};
}

} // namespace

Vault::Vault(QByteArray key, quint16 keyId)
    : m_key(std::move(key))
    , m_keyId(keyId)
{
}

Result<SecretText> Vault::makeKeyText()
{
    return randomBytes(keyBytes).map([](const QByteArray &key) { return SecretText(key.toBase64()); });
}

Result<SecretText> Vault::keyFromText(const SecretText &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.reveal().trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != keyBytes)
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"vault.key_malformed"_s});
    return SecretText(decoded.decoded);
}

SecretText Vault::keyToText(const SecretText &key)
{
    return SecretText(key.reveal().toBase64());
}

Result<Vault> Vault::open(Database &database, const SecretText &key)
{
    if (key.reveal().size() != keyBytes)
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"vault.key_malformed"_s});
    const QByteArray check = checkValueOf(key.reveal());
    CryptoKeyTable keys(database);
    Result<std::optional<CryptoKeyRow>> row = keys.active();
    if (row && !*row)
        row = Transaction::run(database, [&]() -> Result<std::optional<CryptoKeyRow>> {
            // Another process may have been first.
            const Result<std::optional<CryptoKeyRow>> found = keys.active();
            if (!found || *found)
                return found;
            const CryptoKeyRow first{.id = firstKeyId, .checkValue = check};
            return keys.addActive(first).map([&first] { return std::optional(first); });
        });
    if (!row)
        return tl::unexpected(row.error());
    const CryptoKeyRow &active = **row;
    if (active.checkValue.size() != check.size()
        || CRYPTO_memcmp(active.checkValue.constData(), check.constData(), static_cast<size_t>(check.size()))
            != 0)
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"vault.wrong_key"_s});
    return Vault(key.reveal(), active.id);
}

Result<QByteArray> Vault::seal(const QByteArray &plain, const SealedPlace &place) const
{
    Q_ASSERT(plain.size() <= std::numeric_limits<int>::max() - headBytes - tagBytes);
    const Result<QByteArray> nonce = randomBytes(nonceBytes);
    if (!nonce)
        return nonce;
    QByteArray sealed(headBytes + plain.size() + tagBytes, Qt::Uninitialized);
    sealed[0] = version;
    qToBigEndian(m_keyId, sealed.data() + 1);
    std::copy(nonce->begin(), nonce->end(), sealed.begin() + 3);

    const QByteArray bound = boundTo(place, m_keyId);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    uchar *const text = bytes(sealed) + headBytes;
    const bool ok
        = EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), bytes(*nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &written, bytes(bound), static_cast<int>(bound.size()))
            == 1
        && (plain.isEmpty()
            || EVP_EncryptUpdate(cipher.get(), text, &written, bytes(plain), static_cast<int>(plain.size()))
                == 1)
        && EVP_EncryptFinal_ex(cipher.get(), text + plain.size(), &written) == 1
        && EVP_CIPHER_CTX_ctrl(
               cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagBytes), text + plain.size())
            == 1;
    if (!ok)
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"vault.cannot_seal"_s});
    return sealed;
}

Result<QByteArray> Vault::open(const QByteArray &sealed, const SealedPlace &place) const
{
    if (sealed.size() < headBytes + tagBytes || sealed.size() > std::numeric_limits<int>::max()
        || sealed[0] != version || qFromBigEndian<quint16>(sealed.constData() + 1) != m_keyId)
        return fail(damaged());
    const QByteArrayView nonce = QByteArrayView(sealed).sliced(3, nonceBytes);
    const QByteArrayView text
        = QByteArrayView(sealed).sliced(headBytes, sealed.size() - headBytes - tagBytes);
    QByteArray tag = sealed.last(tagBytes);

    QByteArray plain(text.size(), Qt::Uninitialized);
    const QByteArray bound = boundTo(place, m_keyId);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool ok
        = EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), bytes(nonce)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagBytes), tag.data())
            == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &written, bytes(bound), static_cast<int>(bound.size()))
            == 1
        && (text.isEmpty()
            || EVP_DecryptUpdate(
                   cipher.get(), bytes(plain), &written, bytes(text), static_cast<int>(text.size()))
                == 1)
        && EVP_DecryptFinal_ex(cipher.get(), bytes(plain) + text.size(), &written) == 1;
    if (!ok)
        return fail(damaged()); // What was decrypted before the tag failed is dropped here.
    return plain;
}

QByteArray Vault::equalityTag(const QByteArray &label, const QByteArray &value) const
{
    return hmac(derived(m_key, "quittance vault equality " + label), value).left(16);
}

Result<QByteArray> Vault::makeSalt()
{
    return randomBytes(saltBytes);
}

QByteArray Vault::saltedDigest(const QByteArray &salt, const QByteArray &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(content);
    return hash.result();
}

} // namespace quittance
