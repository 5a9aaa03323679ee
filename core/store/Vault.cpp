#include "core/store/Vault.h"

#include "core/store/CryptoKeyTable.h"

#include <QCryptographicHash>

#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr char blobVersion = 1;
constexpr quint16 keyId = 1;
constexpr int keyBytes = 32;
constexpr int headerBytes = 3;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr int saltBytes = 16;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Context newContext()
{
    return {EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free};
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray randomBytes(int count)
{
    QByteArray random(count, '\0');
    const bool filled = RAND_bytes(bytes(random), count) == 1;
    Q_ASSERT(filled); // OpenSSL has no random source: nothing may be sealed.
    return random;
}

QByteArray header()
{
    return QByteArray{} + blobVersion + static_cast<char>(keyId >> 8) + static_cast<char>(keyId & 0xff);
}

//! The authenticated place; a unit separator cannot occur in any of its parts.
QByteArray associated(const VaultPlace &place)
{
    return (QStringList{place.table, place.column, place.row, QString::number(keyId)}.join(QChar(0x1f))).toUtf8();
}

tl::unexpected<Error> secretError(const QString &rule)
{
    return fail(Error{.kind = ErrorKind::Secret, .rule = rule});
}

VaultPlace checkPlace()
{
    return {.table = u"crypto_key"_s, .column = u"check_value"_s, .row = QString::number(keyId)};
}

} // namespace

Result<Vault> Vault::open(Database &database, const SecretText &key)
{
    if (key.reveal().size() != keyBytes)
        return secretError(u"vault.bad_key"_s);
    Vault vault(key);
    CryptoKeyTable table(database);
    const auto known = table.checkValue(keyId);
    if (!known)
        return fail(known.error());
    if (*known) {
        if (!vault.open(**known, checkPlace()))
            return secretError(u"vault.wrong_key"_s);
        return vault;
    }
    const Result<QByteArray> check = vault.seal("quittance", checkPlace());
    if (!check)
        return fail(check.error());
    if (const Result<void> kept = table.insert(keyId, *check); !kept)
        return fail(kept.error());
    return vault;
}

Result<QByteArray> Vault::seal(const QByteArray &plain, const VaultPlace &place) const
{
    const Context context = newContext();
    const QByteArray nonce = randomBytes(nonceBytes);
    const QByteArray aad = associated(place);
    QByteArray cipher(plain.size(), '\0');
    QByteArray tag(tagBytes, '\0');
    int length = 0;
    const bool done = context
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key.reveal()), bytes(nonce)) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, bytes(aad), static_cast<int>(aad.size())) == 1
        && EVP_EncryptUpdate(context.get(), bytes(cipher), &length, bytes(plain), static_cast<int>(plain.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), bytes(tag), &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) == 1;
    if (!done)
        return secretError(u"vault.cannot_seal"_s);
    return header() + nonce + cipher + tag;
}

Result<QByteArray> Vault::open(const QByteArray &blob, const VaultPlace &place) const
{
    if (blob.size() < headerBytes + nonceBytes + tagBytes || !blob.startsWith(header()))
        return secretError(u"vault.damaged"_s);
    const Context context = newContext();
    const QByteArray nonce = blob.mid(headerBytes, nonceBytes);
    const QByteArray cipher = blob.mid(headerBytes + nonceBytes, blob.size() - headerBytes - nonceBytes - tagBytes);
    QByteArray tag = blob.right(tagBytes);
    const QByteArray aad = associated(place);
    QByteArray plain(cipher.size(), '\0');
    int length = 0;
    const bool done = context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key.reveal()), bytes(nonce)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, bytes(aad), static_cast<int>(aad.size())) == 1
        && EVP_DecryptUpdate(context.get(), bytes(plain), &length, bytes(cipher), static_cast<int>(cipher.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), bytes(tag), &length) == 1;
    if (!done)
        return secretError(u"vault.damaged"_s);
    return plain;
}

SaltedDigest saltedDigest(const QByteArray &content)
{
    const QByteArray salt = randomBytes(saltBytes);
    return {.salt = salt, .digest = digestOf(salt, content)};
}

QByteArray digestOf(const QByteArray &salt, const QByteArray &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(content);
    return hash.result();
}

} // namespace quittance
